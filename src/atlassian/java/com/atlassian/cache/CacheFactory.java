package com.atlassian.cache;

import evidence.Seen;

/** Signature after the Atlassian cache API (platform 7 and 8). */
@Seen("Atlassian Cache Javadoc 2.9.0")
public interface CacheFactory {
  @Seen("Atlassian Cache Javadoc 2.9.0")
  <K, V> Cache<K, V> getCache(String name);

  @Seen("Atlassian Cache Javadoc 2.9.0")
  <K, V> Cache<K, V> getCache(Class<?> owningClass, String name);

  @Seen("Atlassian Cache Javadoc 2.9.0")
  <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader);

  @Seen("Atlassian Cache Javadoc 2.9.0")
  <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader, CacheSettings settings);
}
