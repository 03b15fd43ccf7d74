package io.github.journeymaps.host.container.ao;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Counts the SQL statements on the plugin's tables and remembers the last ones. Safe for any
 * thread.
 */
public final class StatementLog {
  /** How many statements are remembered, so that a host may run for weeks. */
  private static final int REMEMBERED = 1_000;

  private final BooleanSupplier counted;
  private final Deque<String> last = new ArrayDeque<>();
  private long count;

  /** Counts what any thread runs. */
  public StatementLog() {
    this(() -> true);
  }

  /**
   * @param counted asked on the thread that runs a statement, such as whether it serves a request
   */
  public StatementLog(BooleanSupplier counted) {
    this.counted = counted;
  }

  void add(String sql) {
    if (counted.getAsBoolean()) {
      keep(sql);
    }
  }

  private synchronized void keep(String sql) {
    count++;
    last.addLast(sql);
    if (last.size() > REMEMBERED) {
      last.removeFirst();
    }
  }

  /** How many were run since the host was started. */
  public synchronized long count() {
    return count;
  }

  /**
   * Those run after {@link #count()} was {@code before}, oldest first; at most the last thousand.
   */
  public synchronized List<String> since(long before) {
    long fresh = Math.min(count - before, last.size());
    return last.stream().skip(last.size() - fresh).toList();
  }
}
