package com.atlassian.cache;

import evidence.Seen;
import java.util.Collection;

/** Signature after the Atlassian cache API (platform 7 and 8). */
@Seen("Atlassian Cache Javadoc 2.9.0")
public interface Cache<K, V> {
  String getName();

  @Seen("Atlassian Cache Javadoc 2.9.0")
  boolean containsKey(K key);

  Collection<K> getKeys();

  /** The value; where absent, what the cache's loader gives, or null when it has none. */
  @Seen("Atlassian Cache Javadoc 2.9.0")
  V get(K key);

  @Seen("Atlassian Cache Javadoc 2.9.0")
  V get(K key, Supplier<? extends V> valueSupplier);

  @Seen("Atlassian Cache Javadoc 2.9.0")
  void put(K key, V value);

  @Seen("Atlassian Cache Javadoc 2.9.0")
  V putIfAbsent(K key, V value);

  @Seen("Atlassian Cache Javadoc 2.9.0")
  void remove(K key);

  @Seen("Atlassian Cache Javadoc 2.9.0")
  void removeAll();
}
