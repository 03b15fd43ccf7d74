package io.github.journeymaps.store.ao;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** Texts as every database keeps them. */
final class ColumnText {
  private ColumnText() {}

  /**
   * A text for a sized column: without characters that a database refuses, cut to the column.
   *
   * @return null for null and empty, which Oracle does not tell apart
   */
  static String column(String text, int length) {
    return text == null || text.isEmpty() ? null : cut(clean(text), length);
  }

  private static String clean(String text) {
    return text.chars().noneMatch(ColumnText::isAwkward) ? text : replaced(text.replace("\0", ""));
  }

  private static String replaced(String text) {
    var clean = new StringBuilder(text.length());
    text.codePoints().map(c -> isAlone(c) ? '\uFFFD' : c).forEach(clean::appendCodePoint);
    return clean.toString();
  }

  private static boolean isAwkward(int unit) {
    return unit == 0 || isAlone(unit);
  }

  private static boolean isAlone(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }

  private static String cut(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    boolean splits = Character.isHighSurrogate(text.charAt(length - 1));
    return text.substring(0, splits ? length - 1 : length);
  }

  /** The same for texts that differ in case alone; null for null. */
  static String folded(String text) {
    return text == null ? null : text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  /**
   * A text as lists are sorted by it, without regard to case. No text at all is a space: where
   * databases sort nothing, each has its own way.
   */
  static String sorted(String text, int length) {
    return text == null || text.isBlank() ? " " : column(folded(text), length);
  }

  /** 64 characters that stand for the text. */
  static String hash(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** A text to be found anywhere, for {@code LIKE ? ESCAPE '!'}. */
  static String anywhere(String text) {
    return "%" + text.replaceAll("[!%_]", "!$0") + "%";
  }
}
