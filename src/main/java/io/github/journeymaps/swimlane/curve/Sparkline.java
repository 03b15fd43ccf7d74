package io.github.journeymaps.swimlane.curve;

import io.github.journeymaps.map.Value;
import java.util.List;
import java.util.stream.IntStream;

/** The history of a metric as a small line, {@value #WIDTH} by {@value #HEIGHT} units. */
public final class Sparkline {
  static final int WIDTH = 64;
  static final int HEIGHT = 20;
  private static final int MARGIN = 3;

  private Sparkline() {}

  /** The points of a polyline, oldest first; null for fewer than two measurements. */
  public static List<Spline.Point> of(List<Value> history) {
    return history.size() < 2 ? null : points(history);
  }

  private static List<Spline.Point> points(List<Value> history) {
    double low = history.stream().mapToDouble(Value::value).min().orElseThrow();
    double high = history.stream().mapToDouble(Value::value).max().orElseThrow();
    double[] times = times(history);
    return IntStream.range(0, times.length)
        .mapToObj(
            i ->
                new Spline.Point(
                    MARGIN + times[i] * (WIDTH - 2 * MARGIN), y(history.get(i).value(), low, high)))
        .toList();
  }

  private static double y(double value, double low, double high) {
    double share = high == low ? 0.5 : (value - low) / (high - low);
    return HEIGHT - MARGIN - share * (HEIGHT - 2 * MARGIN);
  }

  /** Where each stands between the first and the last, 0…1: by date, or evenly without dates. */
  private static double[] times(List<Value> history) {
    int last = history.size() - 1;
    boolean dated = history.stream().allMatch(value -> value.date() != null);
    long first = dated ? history.get(0).date().toEpochDay() : 0;
    long span = dated ? history.get(last).date().toEpochDay() - first : 0;
    return IntStream.rangeClosed(0, last)
        .mapToDouble(
            i ->
                span == 0
                    ? (double) i / last
                    : (double) (history.get(i).date().toEpochDay() - first) / span)
        .toArray();
  }
}
