package io.github.journeymaps.jira;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A search as Jira has it, of what people type.
 *
 * @param text the query
 * @param own whether they wrote it themselves: then Jira gets it word for word, and is to say what
 *     is wrong with it
 */
record Jql(String text, boolean own) {
  /** A field, and how it is compared. */
  private static final Pattern QUERY =
      Pattern.compile(
          "(?i)\\s*(?:order\\s+by\\s"
              + "|(?:\\(\\s*|not\\s+|!\\s*)*(?:\"[^\"]*\"|'[^']*'|cf\\[\\d+]|[\\w.]+)\\s*"
              + "(?:!?[=~]|[<>]=?|\\s(?:not\\s+)?in\\s*\\("
              + "|\\s(?:not\\s+)?in\\s+\\w+\\(|\\sis\\s+(?:not\\s+)?(?:empty|null)\\b)"
              + "|(?:status|assignee|reporter|priority|resolution|fixversion)\\s+(?:was|changed)\\b"
              + ").*",
          Pattern.DOTALL);

  /** Keys side by side, as people write them. */
  private static final Pattern KEYS =
      Pattern.compile("(?i)(?:[A-Z][A-Z0-9_]{0,79}-[1-9][0-9]{0,17}(?:[\\s,;]+|$))+");

  private static final String LATEST = "order by updated DESC";

  /** What means something to a search for words. */
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}_.']+");

  /**
   * @param query not the address of a page
   * @return null when there is no word in it
   */
  static Jql of(String query) {
    String tidy = query.strip();
    if (tidy.isEmpty()) {
      return new Jql(LATEST, false);
    }
    if (QUERY.matcher(tidy).matches()) {
      return new Jql(tidy, true);
    }
    if (KEYS.matcher(tidy).matches()) {
      return keys(tidy.split("[\\s,;]+"));
    }
    return words(SIGNS.matcher(tidy).replaceAll(" ").strip());
  }

  private static Jql keys(String... keys) {
    return new Jql("key in (" + String.join(", ", keys).toUpperCase(Locale.ROOT) + ")", false);
  }

  static Jql key(String key) {
    return new Jql("key = " + key, false);
  }

  /**
   * The last word may not be there in full yet; AND, OR and NOT are words in small letters only.
   */
  private static Jql words(String words) {
    String small = words.toLowerCase(Locale.ROOT);
    return words.isEmpty() ? null : new Jql("text ~ \"" + small + "*\" " + LATEST, false);
  }
}
