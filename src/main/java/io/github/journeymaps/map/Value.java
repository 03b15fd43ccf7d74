package io.github.journeymaps.map;

import java.time.LocalDate;

/** One measurement of a metric. */
public record Value(String id, Fields fields) implements Element {
  public Value {
    id = Ids.of(id);
  }

  /** Null when unknown. */
  public LocalDate date() {
    return fields.date("date");
  }

  /** In the unit of its metric, shares as 0…1; null when unset. */
  public Double value() {
    return fields.number("value");
  }

  /** How many answered; null when unknown. */
  public Long n() {
    return fields.whole("n");
  }

  /** Empty when unset. */
  public String source() {
    return fields.textOrEmpty("source");
  }

  @Override
  public Kind kind() {
    return Kind.VALUE;
  }

  @Override
  public Value with(Fields fields) {
    return new Value(id, fields);
  }
}
