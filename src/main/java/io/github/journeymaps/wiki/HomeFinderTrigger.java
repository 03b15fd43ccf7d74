package io.github.journeymaps.wiki;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts {@link HomeFinder} soon after a page was saved, on one thread of our own; at most one
 * start is waiting. The page's transaction is still open when the note is left, so a start that
 * finds nothing is tried again later. What all of them miss, {@link HomeJob} does.
 */
public final class HomeFinderTrigger {
  private static final List<Duration> DELAYS =
      List.of(Duration.ofMillis(200), Duration.ofSeconds(1), Duration.ofSeconds(5));

  private static final Logger LOG = LoggerFactory.getLogger(HomeFinderTrigger.class);

  private final HomeFinder finder;
  private final AtomicBoolean waiting = new AtomicBoolean();
  private final ScheduledThreadPoolExecutor thread =
      new ScheduledThreadPoolExecutor(1, work -> daemon(work));

  public HomeFinderTrigger(HomeFinder finder) {
    this.finder = finder;
    thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    thread.setRejectedExecutionHandler(new ThreadPoolExecutor.DiscardPolicy());
  }

  private static Thread daemon(Runnable work) {
    var thread = new Thread(work, "journey-maps-homes");
    thread.setDaemon(true);
    return thread;
  }

  /** Returns at once; after the stop, nothing is started. */
  void soon() {
    if (waiting.compareAndSet(false, true)) {
      start(0);
    }
  }

  /** Interrupts nothing: what is being done ends by itself. */
  public void stop() {
    thread.shutdown();
  }

  private void start(int attempt) {
    long millis = DELAYS.get(attempt).toMillis();
    thread.schedule(() -> run(attempt), millis, TimeUnit.MILLISECONDS);
  }

  private void run(int attempt) {
    waiting.set(false);
    if (found() == 0 && attempt + 1 < DELAYS.size() && waiting.compareAndSet(false, true)) {
      start(attempt + 1);
    }
  }

  private int found() {
    try {
      return finder.run();
    } catch (RuntimeException | LinkageError e) {
      LOG.warn("Looking for homes of maps failed; the job tries again", e);
      return 0;
    }
  }
}
