package io.github.journeymaps.host.container.services;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettings;
import com.atlassian.cache.CacheSettingsBuilder;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Caches by name, in memory, each with its bound. */
public final class Caches implements CacheManager {
  private final Map<String, BoundedCache<?, ?>> byName = new ConcurrentHashMap<>();

  @Override
  public <K, V> Cache<K, V> getCache(String name) {
    return getCache(name, null);
  }

  @Override
  public <K, V> Cache<K, V> getCache(Class<?> owningClass, String name) {
    return getCache(owningClass.getName() + "." + name);
  }

  @Override
  public <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader) {
    return getCache(name, loader, new CacheSettingsBuilder().build());
  }

  /** The cache of this name; whoever asks first settles its loader and its bounds. */
  @Override
  @SuppressWarnings("unchecked")
  public <K, V> Cache<K, V> getCache(
      String name, CacheLoader<K, V> loader, CacheSettings settings) {
    return (Cache<K, V>)
        byName.computeIfAbsent(name, key -> new BoundedCache<>(key, loader, settings));
  }

  @Override
  public void flushCaches() {
    byName.values().forEach(BoundedCache::removeAll);
  }
}
