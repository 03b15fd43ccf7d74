package io.github.journeymaps.swimlane;

import io.github.journeymaps.insight.Interval;
import io.github.journeymaps.insight.MetricReading;
import io.github.journeymaps.insight.Trend;
import io.github.journeymaps.map.Metric;
import io.github.journeymaps.map.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A metric as plain data: its figure with what can honestly be said of it. */
final class MetricView {
  private final Words words;

  MetricView(Words words) {
    this.words = words;
  }

  /**
   * {@code value, unit, interval, n, target, reached, trend, sign, better, line, dotX, dotY}; what
   * is unknown is absent.
   */
  Map<String, Object> of(Metric metric, boolean drawn) {
    var reading = MetricReading.of(metric);
    var data = new HashMap<String, Object>();
    Value latest = reading.latest();
    if (latest != null) {
      latest(data, reading, latest);
    }
    if (metric.target() != null) {
      data.put("target", words.text("metric.target", whole(reading, metric.target())));
      data.put("reached", Boolean.TRUE.equals(reading.targetMet()));
    }
    trend(data, reading);
    if (drawn) {
      line(data, Sparkline.of(reading.history()));
    }
    return data;
  }

  /** Its own, or what kind it is. */
  String name(Metric metric) {
    return metric.name().isEmpty() ? words.name("metric.kind", metric.kind()) : metric.name();
  }

  /** A value with its unit. */
  String text(Metric metric, double value) {
    return whole(MetricReading.of(metric), value);
  }

  private void latest(Map<String, Object> data, MetricReading reading, Value latest) {
    data.put("value", figure(reading, latest.value()));
    data.put("unit", unit(reading));
    if (reading.interval() != null) {
      data.put("interval", interval(reading, reading.interval()));
    }
    if (latest.n() != null) {
      data.put("n", words.text("n", words.count(latest.n())));
    }
  }

  /** Without the unit, where it stands apart. */
  private String figure(MetricReading reading, double value) {
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
  private String unit(MetricReading reading) {
    return reading.share() ? words.percentSign() : reading.metric().unit();
  }

  private String whole(MetricReading reading, double value) {
    String unit = unit(reading);
    String space = reading.share() || unit.isEmpty() ? "" : "\u00a0";
    return figure(reading, value) + space + Apart.of(unit);
  }

  private String interval(MetricReading reading, Interval interval) {
    double factor = reading.share() ? 100 : 1;
    return words.range(interval.low() * factor, interval.high() * factor, 0);
  }

  private void trend(Map<String, Object> data, MetricReading reading) {
    Trend trend = reading.trend();
    if (trend == null) {
      return;
    }
    data.put("trend", trendText(trend));
    if (trend.isChange()) {
      data.put("sign", trend.change() == Trend.Change.UP ? "\u25b2" : "\u25bc");
      data.put("better", Boolean.TRUE.equals(reading.improved()));
      data.put("way", words.name("trend", trend.change()));
    }
  }

  private String trendText(Trend trend) {
    if (!trend.isChange()) {
      return words.name("trend", trend.change());
    }
    return trend.since() == null
        ? words.text("trend.before")
        : words.text("trend.since", String.valueOf(trend.since().getYear()));
  }

  private static void line(Map<String, Object> data, List<Spline.Point> points) {
    if (points != null) {
      Spline.Point last = points.get(points.size() - 1);
      data.put("line", points.stream().map(MetricView::pair).collect(Collectors.joining(" ")));
      data.put("dotX", Spline.number(last.x()));
      data.put("dotY", Spline.number(last.y()));
    }
  }

  private static String pair(Spline.Point point) {
    return Spline.number(point.x()) + "," + Spline.number(point.y());
  }

  /** Newest first: {@code date, value, interval, n, source}, empty where unknown. */
  List<Map<String, Object>> history(Metric metric) {
    var reading = MetricReading.of(metric);
    var rows = new ArrayList<Map<String, Object>>();
    for (Value value : reading.history()) {
      rows.add(0, historyRow(reading, value));
    }
    return rows;
  }

  private Map<String, Object> historyRow(MetricReading reading, Value value) {
    Interval interval = reading.interval(value);
    return Map.of(
        "date", value.date() == null ? "" : words.date(value.date()),
        "value", whole(reading, value.value()),
        "interval", interval == null ? "" : interval(reading, interval),
        "n", value.n() == null ? "" : words.count(value.n()),
        "source", value.source());
  }
}
