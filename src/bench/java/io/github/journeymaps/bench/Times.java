package io.github.journeymaps.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Measured times of one kind, in milliseconds. */
record Times(List<Double> all) {
  static final String HEADS = "                     count      p50      p95      max";

  Times {
    all = all.stream().sorted().toList();
  }

  /** From what a script answered. */
  static Times of(Object numbers) {
    return new Times(((List<?>) numbers).stream().map(n -> ((Number) n).doubleValue()).toList());
  }

  /** The time that so many of a hundred do not exceed; 0 when there are none. */
  double percentile(int percent) {
    if (all.isEmpty()) {
      return 0;
    }
    return all.get(Math.max(0, (int) Math.ceil(all.size() * percent / 100.0) - 1));
  }

  double greatest() {
    return percentile(100);
  }

  Map<String, Object> results() {
    return Map.of(
        "count", all.size(),
        "p50", percentile(50),
        "p95", percentile(95),
        "max", greatest(),
        "all", all);
  }

  /** A line of a table. */
  String line(String name) {
    return String.format(
        Locale.ROOT,
        "%-48s %5d %8.1f %8.1f %8.1f",
        name,
        all.size(),
        percentile(50),
        percentile(95),
        greatest());
  }
}
