package io.github.journeymaps.text;

import io.github.journeymaps.insight.Interval;
import io.github.journeymaps.insight.MetricReading;
import io.github.journeymaps.map.Metric;

/** Metrics in a reader's words. */
public final class MetricText {
  private final Localizer words;

  public MetricText(Localizer words) {
    this.words = words;
  }

  /** Its own, or what kind it is. */
  public String name(Metric metric) {
    return metric.name().isEmpty() ? words.name("metric.kind", metric.kind()) : metric.name();
  }

  /** A value with its unit. */
  public String text(Metric metric, double value) {
    return text(MetricReading.of(metric), value);
  }

  /** Without the unit, where it stands apart. */
  public String figure(MetricReading reading, double value) {
    if (reading.share()) {
      return words.number(value * 100, 1);
    }
    return switch (reading.metric().kind()) {
      case DURATION -> words.duration(value);
      case COUNT -> words.count(Math.round(value));
      case NPS -> value > 0 ? "+" + words.number(value, 0) : words.number(value, 0);
      default -> words.number(value, 2);
    };
  }

  /** After the figure; a per cent sign, with a space before it where the language wants one. */
  public String unit(MetricReading reading) {
    return reading.share() ? words.percentSign() : reading.metric().unit();
  }

  /** A value of a metric with its unit. */
  public String text(MetricReading reading, double value) {
    String unit = unit(reading);
    String space = reading.share() || unit.isEmpty() ? "" : "\u00a0";
    return figure(reading, value) + space + BidiIsolate.of(unit);
  }

  /** In the unit of its figures, without naming it. */
  public String interval(MetricReading reading, Interval interval) {
    double factor = reading.share() ? 100 : 1;
    return words.range(interval.low() * factor, interval.high() * factor, 0);
  }
}
