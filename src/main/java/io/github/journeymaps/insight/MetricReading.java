package io.github.journeymaps.insight;

import io.github.journeymaps.map.Metric;
import io.github.journeymaps.map.Value;
import io.github.journeymaps.map.Vocabulary.Better;
import io.github.journeymaps.map.Vocabulary.Convention;
import io.github.journeymaps.map.Vocabulary.MetricKind;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/**
 * A metric with what can honestly be said of it.
 *
 * @param share whether the values are shares 0…1, to be shown as per cent
 * @param history the measurements that have a value, oldest first; those without a date before all
 *     others
 */
public record MetricReading(Metric metric, boolean share, List<Value> history) {
  public MetricReading {
    history = List.copyOf(history);
  }

  public static MetricReading of(Metric metric) {
    var history =
        metric.values().stream()
            .filter(value -> value.value() != null)
            .sorted(
                Comparator.comparing(Value::date, Comparator.nullsFirst(Comparator.naturalOrder())))
            .toList();
    return new MetricReading(metric, isShare(metric, history), history);
  }

  /** Satisfaction is a share unless said otherwise: top-two-box is its usual form. */
  private static boolean isShare(Metric metric, List<Value> history) {
    return switch (metric.kind()) {
      case SHARE -> true;
      case CSAT ->
          metric.convention() == Convention.TOP_BOX
              || metric.convention() == null && history.stream().allMatch(v -> isFraction(v));
      case CES -> metric.convention() == Convention.TOP_BOX;
      default -> false;
    };
  }

  private static boolean isFraction(Value value) {
    return value.value() >= 0 && value.value() <= 1;
  }

  /** The measurement of the latest date; null when there is none. */
  public Value latest() {
    return history.isEmpty() ? null : history.get(history.size() - 1);
  }

  /** The interval of the latest measurement; null when there is none to be had. */
  public Interval interval() {
    return history.isEmpty() ? null : interval(latest());
  }

  /**
   * The interval of one measurement: of shares with n, and of a net promoter score with its parts.
   * Null for all else.
   */
  public Interval interval(Value value) {
    if (metric.kind() == MetricKind.NPS) {
      return npsInterval(value);
    }
    boolean asked = value.n() != null && value.n() > 0;
    return share && asked && isFraction(value) ? Interval.wilson(value.value(), value.n()) : null;
  }

  private static Interval npsInterval(Value value) {
    long promoters = part(value, "promoters");
    long passives = part(value, "passives");
    long detractors = part(value, "detractors");
    return promoters + passives + detractors == 0
        ? null
        : Interval.nps(promoters, passives, detractors);
  }

  private static long part(Value value, String name) {
    Long count = value.fields().whole("parts." + name);
    return count == null ? 0 : count;
  }

  /** What has become of the figure; null for fewer than two measurements. */
  public Trend trend() {
    return Trend.of(
        history.stream().map(v -> new Trend.Point(v.date(), v.value(), interval(v))).toList(),
        unit());
  }

  /**
   * One unit of the last published digit, that of the most exact value of the series, since numbers
   * do not keep their last zeros. Shares are published in whole per cents at least.
   */
  double unit() {
    int digits =
        history.stream()
            .map(value -> (BigDecimal) value.fields().get("value"))
            .mapToInt(BigDecimal::scale)
            .reduce(share ? 2 : 0, Math::max);
    return Math.pow(10, -digits);
  }

  /** Whether the latest value has reached the target; null without a value or a target. */
  public Boolean targetMet() {
    if (latest() == null || metric.target() == null) {
      return null;
    }
    int distance = Double.compare(latest().value(), metric.target());
    return metric.better() == Better.HIGHER ? distance >= 0 : distance <= 0;
  }

  /** Whether a clear change is one for the better; null when there is no clear change. */
  public Boolean improved() {
    Trend trend = trend();
    if (trend == null || !trend.isChange()) {
      return null;
    }
    return (trend.change() == Trend.Change.UP) == (metric.better() == Better.HIGHER);
  }
}
