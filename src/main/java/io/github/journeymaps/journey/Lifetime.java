package io.github.journeymaps.journey;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * The time in which we are at work. Nothing begins after its end, and the end waits a while for
 * what has begun. Nobody is interrupted: whoever is interrupted inside a database may take all of
 * it along. Safe for threads.
 */
public final class Lifetime {
  /** Confluence's own patience with whatever it stops is 10 s. */
  private static final Duration PATIENCE = Duration.ofSeconds(4);

  private final Duration timeout;
  private final Semaphore places = new Semaphore(Integer.MAX_VALUE);
  private volatile boolean over;

  public Lifetime() {
    this(PATIENCE);
  }

  Lifetime(Duration timeout) {
    this.timeout = timeout;
  }

  /** Whether some work may begin; if so, {@link #leave} follows it. */
  public boolean enter() {
    return !over && places.tryAcquire();
  }

  public void leave() {
    places.release();
  }

  /** Does some work, or nothing when it is over. */
  public void run(Runnable work) {
    if (enter()) {
      try {
        work.run();
      } finally {
        leave();
      }
    }
  }

  public boolean isOver() {
    return over;
  }

  /** Comes back when nobody is at work any more, or after a few seconds. */
  public void end() {
    over = true;
    try {
      places.tryAcquire(Integer.MAX_VALUE, timeout.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
