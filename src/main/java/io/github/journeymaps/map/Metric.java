package io.github.journeymaps.map;

import java.util.List;

/** A number measured at a step, with its history. */
public record Metric(Fields fields) {
  /** {@code NUMBER} when unset. */
  public Vocabulary.MetricKind kind() {
    return EnumNames.parse(
        Vocabulary.MetricKind.class, fields.text("kind"), Vocabulary.MetricKind.NUMBER);
  }

  /** Empty when unset. */
  public String name() {
    return fields.textOrEmpty("name");
  }

  /** Empty when unset. */
  public String unit() {
    return fields.textOrEmpty("unit");
  }

  /** In the unit of the values; null when there is none. */
  public Double target() {
    return fields.number("target");
  }

  /** Higher when unset. */
  public Vocabulary.Better better() {
    return EnumNames.parse(
        Vocabulary.Better.class, fields.text("better"), Vocabulary.Better.HIGHER);
  }

  /** Null when undeclared. */
  public Vocabulary.Convention convention() {
    return EnumNames.parse(Vocabulary.Convention.class, fields.text("convention"), null);
  }

  /** The number of points of the scale asked; null when unset. */
  public Double scale() {
    return fields.number("scale");
  }

  /** In the order of the document, which need not be that of the dates. */
  public List<Value> values() {
    return fields.objects("values").stream().map(Card::valueOf).toList();
  }
}
