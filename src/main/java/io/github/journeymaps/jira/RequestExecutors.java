package io.github.journeymaps.jira;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The threads that wait for Jiras: a few for each server, so that a slow one keeps nobody from
 * another, and fewer for what nobody waits for. They end when there is nothing to do.
 */
final class RequestExecutors {
  /** Whether somebody waits. */
  enum Urgency {
    /** Somebody waits. */
    AWAITED(8, 100),
    /** Nobody waits: back-links. */
    QUIET(2, 300);

    private final int threads;
    private final int waiting;

    Urgency(int threads, int waiting) {
      this.threads = threads;
      this.waiting = waiting;
    }
  }

  private record Key(String server, Urgency urgency) {}

  private final Map<Key, ThreadPoolExecutor> pools = new HashMap<>();
  private final Set<PendingRequest> underWay = ConcurrentHashMap.newKeySet();
  private final AtomicInteger count = new AtomicInteger();
  private boolean stopped;

  /**
   * @throws RejectedExecutionException when too much waits already, or we have stopped
   */
  synchronized void run(String server, Urgency urgency, PendingRequest pending) {
    if (stopped) {
      throw new RejectedExecutionException("stopped");
    }
    pools.computeIfAbsent(new Key(server, urgency), key -> pool(key.urgency())).execute(pending);
    underWay.add(pending);
    pending.result().whenComplete((answer, failure) -> underWay.remove(pending));
  }

  private ThreadPoolExecutor pool(Urgency urgency) {
    var waiting = new ArrayBlockingQueue<Runnable>(urgency.waiting);
    var pool =
        new ThreadPoolExecutor(
            urgency.threads, urgency.threads, 30, TimeUnit.SECONDS, waiting, this::daemon);
    pool.allowCoreThreadTimeOut(true);
    return pool;
  }

  private Thread daemon(Runnable work) {
    var thread = new Thread(work, "journey-maps-jira-" + count.incrementAndGet());
    thread.setDaemon(true);
    return thread;
  }

  /**
   * What is under way is given up: nobody waits for it any more. Its threads end by themselves, a
   * moment later or with Jira's answer; none is interrupted, since it may be in the database.
   */
  void stop(Duration timeout) {
    synchronized (this) {
      stopped = true;
      pools.values().forEach(ThreadPoolExecutor::shutdown);
    }
    underWay.forEach(PendingRequest::giveUp);
    await(Deadline.in(timeout));
  }

  private void await(Deadline until) {
    try {
      for (ThreadPoolExecutor pool : pools.values()) {
        pool.awaitTermination(until.left(), TimeUnit.NANOSECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
