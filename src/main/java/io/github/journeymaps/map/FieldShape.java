package io.github.journeymaps.map;

import java.math.BigDecimal;
import java.util.List;

/**
 * What may stand in a field, for forms that ask for it: the bounds are those it is checked by.
 *
 * @param min,max of a number, both allowed; null for all else
 * @param length the most characters of a text; 0 for all else
 * @param names what can be chosen; empty for all else
 */
public record FieldShape(
    Form form, BigDecimal min, BigDecimal max, int length, List<String> names) {
  /** What kind of value it is. */
  public enum Form {
    TEXT,
    NUMBER,
    WHOLE,
    CHOICE,
    FLAG,
    ID,
    FILE,
    DATE,
    PERIOD,
    URL,
    LIST,
    OTHER
  }

  static FieldShape of(Form form) {
    return new FieldShape(form, null, null, 0, List.of());
  }

  static FieldShape text(int length) {
    return new FieldShape(Form.TEXT, null, null, length, List.of());
  }

  static FieldShape choice(List<String> names) {
    return new FieldShape(Form.CHOICE, null, null, 0, List.copyOf(names));
  }

  static FieldShape between(Form form, double min, double max) {
    return new FieldShape(form, exact(min), exact(max), 0, List.of());
  }

  private static BigDecimal exact(double bound) {
    return (BigDecimal) PlainValues.of(bound);
  }
}
