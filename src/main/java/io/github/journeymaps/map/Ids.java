package io.github.journeymaps.map;

import java.util.Locale;

/**
 * The one spelling of an id. A UUID is the same in small letters and in capitals, as SQL Server and
 * PowerShell write it, and between braces; whatever takes an id from somebody takes it by this.
 */
public final class Ids {
  private static final int LENGTH = 36;

  private Ids() {}

  /**
   * In small letters, without braces.
   *
   * @param text what was written; null stays null, and what is no UUID stays as it is
   */
  public static String of(String text) {
    if (text == null || !mayDiffer(text)) {
      return text;
    }
    String bare = hasBraces(text) ? text.substring(1, text.length() - 1) : text;
    return FieldType.UUID.matcher(bare).matches() ? small(bare) : text;
  }

  /** Quick, since it is asked of every card of a map: nearly all ids are spelled that way. */
  private static boolean mayDiffer(String text) {
    return text.length() == LENGTH
        ? text.chars().anyMatch(c -> c >= 'A' && c <= 'F')
        : hasBraces(text);
  }

  private static boolean hasBraces(String text) {
    return text.length() == LENGTH + 2 && text.charAt(0) == '{' && text.charAt(LENGTH + 1) == '}';
  }

  private static String small(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
