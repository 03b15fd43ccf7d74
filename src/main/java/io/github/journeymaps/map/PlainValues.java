package io.github.journeymaps.map;

import java.math.BigDecimal;

/** Checks and evens out the simple values of {@link Fields}. */
final class PlainValues {
  /** A number with more digits than this, or further from 1 than this many zeros, is refused. */
  static final int MAX_DIGITS = 40;

  /** Zeros of a number further out than this are not worth the work of taking them off. */
  private static final int MAX_WRITTEN = 2_000;

  private PlainValues() {}

  static Object of(Object value) {
    if (value instanceof String text) {
      return text(text);
    }
    return value instanceof Number number ? number(number) : value;
  }

  private static BigDecimal number(Number number) {
    var exact = new BigDecimal(number.toString());
    if (exact.signum() == 0) {
      return BigDecimal.ZERO;
    }
    var even = isWithin(exact.scale(), MAX_WRITTEN) ? exact.stripTrailingZeros() : exact;
    if (even.precision() > MAX_DIGITS || !isWithin(even.scale(), MAX_DIGITS)) {
      throw InvalidMap.of("number-too-long", "", String.valueOf(MAX_DIGITS));
    }
    return even.scale() < 0 ? even.setScale(0) : even;
  }

  private static boolean isWithin(int scale, int bound) {
    return scale >= -bound && scale <= bound;
  }

  /**
   * The text itself.
   *
   * @throws InvalidMap for characters that XML cannot say and PostgreSQL does not keep: controls
   *     other than tab and line breaks, halves of a pair, U+FFFE and U+FFFF
   */
  static String text(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c) && isLow(text, i + 1)) {
        i++;
      } else if (isNoCharacter(c)) {
        throw InvalidMap.of("not-a-character", "", String.format("U+%04X", (int) c));
      }
    }
    return text;
  }

  /**
   * The name of a field itself.
   *
   * @throws InvalidMap as for a text, and for one longer than {@link Limits#NAME}
   */
  static String name(String name) {
    if (name.length() > Limits.NAME) {
      String length = String.valueOf(name.length());
      String bound = String.valueOf(Limits.NAME);
      throw InvalidMap.of("name-too-long", FieldType.shown(name), length, bound);
    }
    return text(name);
  }

  private static boolean isLow(String text, int index) {
    return index < text.length() && Character.isLowSurrogate(text.charAt(index));
  }

  private static boolean isNoCharacter(char c) {
    return c < ' ' && c != '\t' && c != '\n' && c != '\r' || Character.isSurrogate(c) || c > 0xFFFD;
  }
}
