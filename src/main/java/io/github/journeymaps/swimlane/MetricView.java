package io.github.journeymaps.swimlane;

import io.github.journeymaps.insight.Interval;
import io.github.journeymaps.insight.MetricReading;
import io.github.journeymaps.insight.Trend;
import io.github.journeymaps.map.Metric;
import io.github.journeymaps.map.Value;
import io.github.journeymaps.swimlane.curve.Sparkline;
import io.github.journeymaps.swimlane.curve.Spline;
import io.github.journeymaps.text.Localizer;
import io.github.journeymaps.text.MetricText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A metric as plain data: its figure with what can honestly be said of it. */
final class MetricView {
  private final Localizer words;
  private final MetricText figures;

  MetricView(Localizer words) {
    this.words = words;
    figures = new MetricText(words);
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
      data.put("target", words.text("metric.target", figures.text(reading, metric.target())));
      data.put("reached", Boolean.TRUE.equals(reading.targetMet()));
    }
    trend(data, reading);
    if (drawn) {
      line(data, Sparkline.of(reading.history()));
    }
    return data;
  }

  String name(Metric metric) {
    return figures.name(metric);
  }

  private void latest(Map<String, Object> data, MetricReading reading, Value latest) {
    data.put("value", figures.figure(reading, latest.value()));
    data.put("unit", figures.unit(reading));
    if (reading.interval() != null) {
      data.put("interval", figures.interval(reading, reading.interval()));
    }
    if (latest.n() != null) {
      data.put("n", words.text("n", words.count(latest.n())));
    }
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
        "value", figures.text(reading, value.value()),
        "interval", interval == null ? "" : figures.interval(reading, interval),
        "n", value.n() == null ? "" : words.count(value.n()),
        "source", value.source());
  }
}
