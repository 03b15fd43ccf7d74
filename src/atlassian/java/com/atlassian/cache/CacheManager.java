package com.atlassian.cache;

import evidence.Seen;

/** Signature after the Atlassian cache API (platform 7 and 8). */
@Seen("Atlassian Cache Javadoc 2.9.0; Slack integration, Confluence 10.0.1")
public interface CacheManager extends CacheFactory {
  @Seen("Atlassian Cache Javadoc 2.9.0")
  void flushCaches();
}
