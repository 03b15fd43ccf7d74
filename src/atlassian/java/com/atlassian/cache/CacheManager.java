package com.atlassian.cache;

/** Signature after the Atlassian cache API (platform 7 and 8). */
public interface CacheManager extends CacheFactory {
  void flushCaches();
}
