package com.atlassian.cache;

import java.util.Collection;

/** Signature after the Atlassian cache API (platform 7 and 8). */
public interface Cache<K, V> {
  String getName();

  boolean containsKey(K key);

  Collection<K> getKeys();

  /** The value; where absent, what the cache's loader gives, or null when it has none. */
  V get(K key);

  V get(K key, Supplier<? extends V> valueSupplier);

  void put(K key, V value);

  V putIfAbsent(K key, V value);

  void remove(K key);

  void removeAll();
}
