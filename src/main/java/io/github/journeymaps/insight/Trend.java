package io.github.journeymaps.insight;

import java.time.LocalDate;
import java.util.List;

/**
 * What has become of a figure.
 *
 * <p>Two measurements differ only if their intervals, each widened by half a unit of the last
 * published digit, do not overlap. A figure has changed since the latest measurement that the
 * current one differs from in this way.
 *
 * @param since the date of the measurement that the current one is compared with: of the one it
 *     differs from; of the first one when there is no clear change; of the one before when nothing
 *     can be told. Null when that has no date
 */
public record Trend(Change change, LocalDate since) {
  /** Up is a higher figure, be that better or worse. */
  public enum Change {
    UP,
    DOWN,
    /** The intervals do not support one; which is not to say that there is none. */
    NO_CLEAR_CHANGE,
    /** No interval, for want of n, of the parts, or of a formula. */
    CANNOT_TELL
  }

  /**
   * One measurement.
   *
   * @param date null when unknown
   * @param interval null when unknown
   */
  public record Point(LocalDate date, double value, Interval interval) {}

  /**
   * @param points oldest first
   * @param unit of the last published digit: 0.01 for whole per cents
   * @return null for fewer than two points
   */
  public static Trend of(List<Point> points, double unit) {
    if (points.size() < 2) {
      return null;
    }
    Point now = points.get(points.size() - 1);
    var earlier = points.subList(0, points.size() - 1);
    var known = earlier.stream().filter(point -> point.interval() != null).toList();
    return now.interval() == null || known.isEmpty()
        ? new Trend(Change.CANNOT_TELL, earlier.get(earlier.size() - 1).date())
        : since(known, now, unit);
  }

  private static Trend since(List<Point> earlier, Point now, double unit) {
    for (int i = earlier.size() - 1; i >= 0; i--) {
      Point then = earlier.get(i);
      if (differ(then, now, unit)) {
        return new Trend(now.value() > then.value() ? Change.UP : Change.DOWN, then.date());
      }
    }
    return new Trend(Change.NO_CLEAR_CHANGE, earlier.get(0).date());
  }

  private static boolean differ(Point one, Point other, double unit) {
    return !one.interval().widened(unit / 2).overlaps(other.interval().widened(unit / 2));
  }

  /** Whether the figure is clearly another one. */
  public boolean isChange() {
    return change == Change.UP || change == Change.DOWN;
  }
}
