package io.github.journeymaps.text;

import java.text.Bidi;

/**
 * Keeps somebody's text apart from the words around it in a line of plain text: otherwise Arabic or
 * Hebrew takes the signs and numbers beside it along. In markup, {@code bdi} and {@code dir="auto"}
 * do that.
 */
public final class BidiIsolate {
  private static final char FIRST_STRONG_ISOLATE = '\u2068';
  private static final char POP_ISOLATE = '\u2069';

  /** What turns around all that follows; in a short line it is of no other use. */
  private static final String OVERRIDES = "[\u202a-\u202e]";

  private static final String ISOLATES = "[\u2066-\u2069]";

  private BidiIsolate() {}

  /** A text from left to right stays as it is; parts that are kept apart in it stay so. */
  public static String of(String text) {
    String plain = text.replaceAll(OVERRIDES, "");
    String whole = isBalanced(plain) ? plain : plain.replaceAll(ISOLATES, "");
    return Bidi.requiresBidi(whole.toCharArray(), 0, whole.length())
        ? FIRST_STRONG_ISOLATE + whole + POP_ISOLATE
        : whole;
  }

  /** Nothing that began in it goes on after it, and nothing that began before it ends in it. */
  private static boolean isBalanced(String text) {
    int depth = 0;
    for (int i = 0; i < text.length() && depth >= 0; i++) {
      char c = text.charAt(i);
      depth += c == POP_ISOLATE ? -1 : c >= '\u2066' && c <= FIRST_STRONG_ISOLATE ? 1 : 0;
    }
    return depth == 0;
  }
}
