package io.github.journeymaps.host.container.services;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheSettings;
import com.atlassian.cache.Supplier;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * Keeps what was used last, up to a number of entries and for a time; values are the very objects
 * that were put.
 */
final class BoundedCache<K, V> implements Cache<K, V> {
  /** The product's default where a cache names none. */
  private static final int DEFAULT_MAX_ENTRIES = 1_000;

  private final String name;
  private final CacheLoader<K, V> loader;
  private final long afterWrite;
  private final long afterAccess;
  private final LinkedHashMap<K, Entry<V>> entries;

  private static final class Entry<V> {
    final V value;
    final long written = System.nanoTime();
    long read = written;

    Entry(V value) {
      this.value = value;
    }
  }

  /** The loader may be null: then what is absent is null. */
  BoundedCache(String name, CacheLoader<K, V> loader, CacheSettings settings) {
    this.name = name;
    this.loader = loader;
    this.afterWrite = nanos(settings.getExpireAfterWrite());
    this.afterAccess = nanos(settings.getExpireAfterAccess());
    this.entries =
        bounded(Objects.requireNonNullElse(settings.getMaxEntries(), DEFAULT_MAX_ENTRIES));
  }

  private static long nanos(Long millis) {
    return millis == null ? Long.MAX_VALUE : TimeUnit.MILLISECONDS.toNanos(millis);
  }

  private static <K, V> LinkedHashMap<K, V> bounded(int max) {
    return new LinkedHashMap<>(16, 0.75f, true) {
      private static final long serialVersionUID = 1L;

      @Override
      protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > max;
      }
    };
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public synchronized boolean containsKey(K key) {
    return live(key) != null;
  }

  @Override
  public synchronized Collection<K> getKeys() {
    return List.copyOf(entries.keySet());
  }

  @Override
  public V get(K key) {
    return get(key, loader == null ? () -> null : () -> loader.load(key));
  }

  /** What the supplier gives is made outside of the lock and kept unless it is null. */
  @Override
  public V get(K key, Supplier<? extends V> valueSupplier) {
    V known = known(key);
    if (known != null) {
      return known;
    }
    V made = valueSupplier.get();
    if (made != null) {
      put(key, made);
    }
    return made;
  }

  private synchronized V known(K key) {
    Entry<V> entry = live(key);
    if (entry == null) {
      return null;
    }
    entry.read = System.nanoTime();
    return entry.value;
  }

  private Entry<V> live(K key) {
    Entry<V> entry = entries.get(key);
    if (entry == null) {
      return null;
    }
    long now = System.nanoTime();
    if (now - entry.written < afterWrite && now - entry.read < afterAccess) {
      return entry;
    }
    entries.remove(key);
    return null;
  }

  @Override
  public synchronized void put(K key, V value) {
    entries.put(key, new Entry<>(value));
  }

  @Override
  public synchronized V putIfAbsent(K key, V value) {
    V known = known(key);
    if (known == null) {
      put(key, value);
    }
    return known;
  }

  @Override
  public synchronized void remove(K key) {
    entries.remove(key);
  }

  @Override
  public synchronized void removeAll() {
    entries.clear();
  }
}
