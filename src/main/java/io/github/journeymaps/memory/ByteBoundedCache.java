package io.github.journeymaps.memory;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.function.ToIntBiFunction;

/**
 * What was made once, for the next who asks, as far as {@link CacheMemory} has room; what is large
 * is not kept. Safe for threads.
 *
 * @param <K> with equals and hashCode; it stands for all that its value depends on
 * @param <V> never changes
 */
public final class ByteBoundedCache<K, V> {
  private final CacheMemory memory;
  private final Duration life;
  private final ToIntBiFunction<K, V> size;
  private final Map<K, CompletableFuture<V>> underway = new ConcurrentHashMap<>();

  ByteBoundedCache(CacheMemory memory, Duration life, ToIntBiFunction<K, V> size) {
    this.memory = memory;
    this.life = life;
    this.size = size;
  }

  /** Null when it is not kept. */
  @SuppressWarnings("unchecked") // Only put() puts, and it takes a V.
  public V get(K key) {
    return (V) memory.get(this, key);
  }

  /**
   * What is kept, or made now and kept. When several ask for the same at once, it is made once, and
   * the others wait for it.
   *
   * @param make what it throws comes through as it is, to all who wait, and nothing is kept
   */
  public V get(K key, Supplier<? extends V> make) {
    V known = get(key);
    return known == null ? once(key, make) : known;
  }

  private V once(K key, Supplier<? extends V> make) {
    var mine = new CompletableFuture<V>();
    var others = underway.putIfAbsent(key, mine);
    return others == null ? made(key, make, mine) : result(others);
  }

  private V made(K key, Supplier<? extends V> make, CompletableFuture<V> mine) {
    try {
      V value = make.get();
      put(key, value);
      mine.complete(value);
      return value;
    } catch (RuntimeException | Error e) {
      mine.completeExceptionally(e);
      throw e;
    } finally {
      underway.remove(key);
    }
  }

  private V result(CompletableFuture<V> others) {
    try {
      return others.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }

  public void put(K key, V value) {
    memory.put(this, key, value, size.applyAsInt(key, value), life);
  }

  /** Forgets all of this cache, and nothing of the others. */
  public void clear() {
    memory.clear(this);
  }
}
