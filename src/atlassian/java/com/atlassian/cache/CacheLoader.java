package com.atlassian.cache;

import evidence.Seen;

/** Signature after the Atlassian cache API (platform 7 and 8). */
@Seen("Atlassian Cache Javadoc 2.9.0")
public interface CacheLoader<K, V> {
  @Seen("Atlassian Cache Javadoc 2.9.0")
  V load(K key);
}
