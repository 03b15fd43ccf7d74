package io.github.journeymaps.memory;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Work on large maps, which takes memory while it lasts: so much at once as a share of the heap
 * allows. The rest waits a little, or is told to come again. Small maps never wait.
 *
 * <p>{@code -Djourney-maps.work.megabytes} sets the bound; without it, it is a quarter of the heap.
 * Safe for threads. Work must not ask for more work: it would wait for itself.
 */
public final class Workload {
  public static final String PROPERTY = "journey-maps.work.megabytes";

  private static final int SHARE_OF_HEAP = 4;
  private static final long MEGABYTE = 1024 * 1024;

  /** What reading, drawing and answering take for each byte of a document; measured. */
  private static final int BYTES_A_BYTE = 40;

  /** Documents of so many bytes are no load: a map of about 150 cards. */
  private static final int SMALL = 64 * 1024;

  /** Confluence has some fifty threads to answer with: most of them stay free. */
  private static final int MOST_WAITING = 16;

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final int kilobytes;
  private final Duration timeout;
  private final Semaphore free;

  public Workload() {
    this(
        Bound.megabytes(PROPERTY, Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP / MEGABYTE),
        PATIENCE);
  }

  /**
   * @param bytes the bound
   * @param timeout for how long somebody waits
   */
  public Workload(long bytes, Duration timeout) {
    this.kilobytes = (int) Math.max(1, bytes / 1024);
    this.timeout = timeout;
    this.free = new Semaphore(kilobytes);
  }

  /**
   * Does it, at once or after a short wait.
   *
   * @param document how many bytes the document has that is worked on
   * @throws Busy when there is too much to do
   */
  public <T> T on(long document, Supplier<T> work) {
    if (document <= SMALL) {
      return work.get();
    }
    int share = share(document);
    enter(share);
    try {
      return work.get();
    } finally {
      free.release(share);
    }
  }

  /** The largest map can be worked on, if by itself, however small the bound. */
  private int share(long document) {
    return (int) Math.min(kilobytes, document * BYTES_A_BYTE / 1024);
  }

  private void enter(int share) {
    boolean isFree = free.tryAcquire(share);
    if (!isFree && (free.getQueueLength() >= MOST_WAITING || !isFreeSoon(share))) {
      throw new Busy(timeout);
    }
  }

  private boolean isFreeSoon(int share) {
    try {
      return free.tryAcquire(share, timeout.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
