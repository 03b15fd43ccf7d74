package io.github.journeymaps.panel;

import io.github.journeymaps.map.EnumNames;
import io.github.journeymaps.map.FieldShape;

/** How a value is typed and shown. */
enum Input {
  /** Several lines. */
  TEXT,
  LINE,
  NUMBER,
  WHOLE,
  /** A fraction, shown as per cent. */
  PERCENT,
  /** Seconds, shown as minutes and seconds. */
  DURATION,
  CHOICE,
  FLAG,
  DATE,
  URL,
  /** A list, one text a line. */
  TEXTS,
  /** A list of labels and values, one a line with a colon between them. */
  FACTS;

  /** Longer texts have room for several lines. */
  private static final int LINE_LENGTH = 255;

  /** What is natural for a type. */
  static Input of(FieldShape shape) {
    return switch (shape.form()) {
      case NUMBER -> NUMBER;
      case WHOLE -> WHOLE;
      case CHOICE, ID, FILE -> CHOICE;
      case FLAG -> FLAG;
      case DATE -> DATE;
      case URL -> URL;
      case LIST -> TEXTS;
      case TEXT -> shape.length() > LINE_LENGTH ? TEXT : LINE;
      case PERIOD, OTHER -> LINE;
    };
  }

  String json() {
    return EnumNames.of(this);
  }
}
