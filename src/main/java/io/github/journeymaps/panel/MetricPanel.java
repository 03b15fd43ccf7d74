package io.github.journeymaps.panel;

import io.github.journeymaps.insight.MetricReading;
import io.github.journeymaps.map.Card;
import io.github.journeymaps.map.Fields;
import io.github.journeymaps.map.Kind;
import io.github.journeymaps.map.Metric;
import io.github.journeymaps.map.Value;
import io.github.journeymaps.map.Vocabulary.Better;
import io.github.journeymaps.map.Vocabulary.Convention;
import io.github.journeymaps.map.Vocabulary.MetricKind;
import java.util.Comparator;
import java.util.List;

/** What a card measures, and its measurements. */
final class MetricPanel {
  static final List<Field> FIELDS =
      List.of(
          value("date"),
          value("value").as(MetricPanel::figure).in(MetricPanel::unit),
          value("n"),
          value("parts.promoters").when(MetricPanel::isNps),
          value("parts.passives").when(MetricPanel::isNps),
          value("parts.detractors").when(MetricPanel::isNps),
          value("source").as(Input.LINE));

  static final List<PanelPart> PARTS =
      List.of(
          metric("metric.kind").choosing("metric.kind", MetricKind.class),
          metric("metric.name"),
          metric("metric.unit"),
          metric("metric.better").choosing("panel.better", Better.class),
          metric("metric.target").as(MetricPanel::figure).in(MetricPanel::unit),
          metric("metric.convention").choosing("panel.convention", Convention.class),
          metric("metric.scale").helped("panel.metric.help."),
          new ElementList(
              "metric.values",
              false,
              Kind.VALUE,
              MetricPanel::newestFirst,
              MetricPanel::name,
              Value::new,
              subject -> "",
              FIELDS));

  private MetricPanel() {}

  private static Field metric(String path) {
    return Field.of(Kind.CARD, "panel.card.", path);
  }

  private static Field value(String path) {
    return Field.of(Kind.VALUE, "panel.value.", path);
  }

  /** Of the card, also for one of its values. */
  private static Metric metric(Subject subject) {
    Card card = subject.around() == null ? subject.card() : subject.around().card();
    return card.metric() == null ? new Metric(Fields.NONE) : card.metric();
  }

  private static Input figure(Subject subject) {
    Metric metric = metric(subject);
    if (MetricReading.of(metric).share()) {
      return Input.PERCENT;
    }
    return metric.kind() == MetricKind.DURATION ? Input.DURATION : Input.NUMBER;
  }

  private static String unit(Subject subject) {
    return metric(subject).unit();
  }

  private static boolean isNps(Subject subject) {
    return metric(subject).kind() == MetricKind.NPS;
  }

  private static List<Value> newestFirst(Subject subject) {
    return metric(subject).values().stream()
        .sorted(Comparator.comparing(Value::date, Comparator.nullsLast(Comparator.reverseOrder())))
        .toList();
  }

  private static String name(Subject subject) {
    var value = (Value) subject.element();
    return value.date() == null
        ? subject.words().text("panel.undated")
        : subject.words().date(value.date());
  }
}
