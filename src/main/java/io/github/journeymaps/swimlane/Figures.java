package io.github.journeymaps.swimlane;

import io.github.journeymaps.map.Metric;

/** Metrics in a reader's words. */
public final class Figures {
  private final MetricView view;

  public Figures(Words words) {
    view = new MetricView(words);
  }

  /** A value of a metric with its unit. */
  public String text(Metric metric, double value) {
    return view.text(metric, value);
  }

  /** The metric's name, or what kind it is. */
  public String name(Metric metric) {
    return view.name(metric);
  }
}
