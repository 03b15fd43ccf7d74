package io.github.journeymaps.swimlane;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettings;
import com.atlassian.cache.Supplier;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Caches that keep everything. */
public final class TestCaches implements CacheManager {
  private final Map<String, Kept<?, ?>> caches = new ConcurrentHashMap<>();

  @Override
  public void flushCaches() {
    caches.values().forEach(Kept::removeAll);
  }

  @Override
  public <K, V> Cache<K, V> getCache(String name) {
    return getCache(name, null, null);
  }

  @Override
  public <K, V> Cache<K, V> getCache(Class<?> owningClass, String name) {
    return getCache(owningClass.getName() + "." + name);
  }

  @Override
  public <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader) {
    return getCache(name, loader, null);
  }

  @Override
  @SuppressWarnings("unchecked")
  public <K, V> Cache<K, V> getCache(
      String name, CacheLoader<K, V> loader, CacheSettings settings) {
    return (Cache<K, V>) caches.computeIfAbsent(name, n -> new Kept<K, V>(n, loader));
  }

  private static final class Kept<K, V> implements Cache<K, V> {
    private final String name;
    private final CacheLoader<K, V> loader;
    private final Map<K, V> values = new ConcurrentHashMap<>();

    Kept(String name, CacheLoader<K, V> loader) {
      this.name = name;
      this.loader = loader;
    }

    @Override
    public String getName() {
      return name;
    }

    @Override
    public boolean containsKey(K key) {
      return values.containsKey(key);
    }

    @Override
    public Collection<K> getKeys() {
      return List.copyOf(values.keySet());
    }

    @Override
    public V get(K key) {
      return loader == null ? values.get(key) : values.computeIfAbsent(key, loader::load);
    }

    @Override
    public V get(K key, Supplier<? extends V> valueSupplier) {
      return values.computeIfAbsent(key, k -> valueSupplier.get());
    }

    @Override
    public void put(K key, V value) {
      values.put(key, value);
    }

    @Override
    public V putIfAbsent(K key, V value) {
      return values.putIfAbsent(key, value);
    }

    @Override
    public void remove(K key) {
      values.remove(key);
    }

    @Override
    public void removeAll() {
      values.clear();
    }
  }
}
