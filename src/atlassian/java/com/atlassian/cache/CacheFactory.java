package com.atlassian.cache;

/** Signature after the Atlassian cache API (platform 7 and 8). */
public interface CacheFactory {
  <K, V> Cache<K, V> getCache(String name);

  <K, V> Cache<K, V> getCache(Class<?> owningClass, String name);

  <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader);

  <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader, CacheSettings settings);
}
