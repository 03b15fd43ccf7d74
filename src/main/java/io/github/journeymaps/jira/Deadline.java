package io.github.journeymaps.jira;

import java.time.Duration;

/** Until when somebody waits. */
record Deadline(long nanos) {
  static Deadline in(Duration time) {
    return new Deadline(System.nanoTime() + time.toNanos());
  }

  /** The nanoseconds that are left; none are 0. */
  long left() {
    return Math.max(0, nanos - System.nanoTime());
  }

  boolean isOver() {
    return left() == 0;
  }
}
