package io.github.journeymaps.memory;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import java.time.Duration;
import java.util.function.ToIntBiFunction;

/**
 * The memory that all our caches share. Its bound is in bytes, whatever is in it and however many
 * entries there are; what was used least gives way.
 *
 * <p>{@code -Djourney-maps.cache.megabytes} sets the bound; {@value #MEGABYTES} without it, and 0
 * keeps nothing. Safe for threads.
 */
public final class CacheMemory {
  public static final String PROPERTY = "journey-maps.cache.megabytes";

  private static final int MEGABYTES = 64;

  /** What is larger than this share of all is not kept: it would push out too much. */
  private static final int LARGE = 16;

  /** Of an entry, besides key and value; measured. */
  private static final int OVERHEAD = 200;

  private final long bytes;
  private final Cache<Place, Kept> entries;

  /** An entry's key, in the cache that has it. */
  private record Place(ByteBoundedCache<?, ?> cache, Object key) {}

  private record Kept(Object value, int bytes, Duration life) {}

  public CacheMemory() {
    this(Bound.megabytes(PROPERTY, MEGABYTES));
  }

  public CacheMemory(long bytes) {
    this.bytes = bytes;
    entries =
        Caffeine.newBuilder()
            .maximumWeight(bytes)
            .weigher((Place place, Kept kept) -> kept.bytes())
            .expireAfter(Expiry.<Place, Kept>writing((place, kept) -> kept.life()))
            // On the caller's thread: the bound holds when put() comes back, and no thread outlives
            // us.
            .executor(Runnable::run)
            .build();
  }

  /**
   * Another cache in this memory.
   *
   * @param life for how long an entry is kept at most
   * @param size about how many bytes of memory a key and its value take
   */
  public <K, V> ByteBoundedCache<K, V> cache(Duration life, ToIntBiFunction<K, V> size) {
    return new ByteBoundedCache<>(this, life, size);
  }

  /** How many bytes all entries take. */
  public long used() {
    entries.cleanUp();
    return entries.policy().eviction().orElseThrow().weightedSize().orElseThrow();
  }

  Object get(ByteBoundedCache<?, ?> cache, Object key) {
    Kept kept = entries.getIfPresent(new Place(cache, key));
    return kept == null ? null : kept.value();
  }

  void put(ByteBoundedCache<?, ?> cache, Object key, Object value, int size, Duration life) {
    var place = new Place(cache, key);
    long all = (long) size + OVERHEAD;
    if (all <= bytes / LARGE) {
      entries.put(place, new Kept(value, (int) all, life));
    } else {
      entries.invalidate(place);
    }
  }

  void clear(ByteBoundedCache<?, ?> cache) {
    entries.asMap().keySet().removeIf(place -> place.cache() == cache);
  }
}
