package io.github.journeymaps.wiki;

import java.util.Locale;
import java.util.Set;

/** Where a drawing goes. */
enum Output {
  /** To a browser, with our script: pages, previews. */
  LIVE,
  /** To something that runs no script: PDF, Word, mail, feed, exported HTML. */
  STILL;

  private static final Set<String> STILL_TYPES =
      Set.of("pdf", "word", "email", "feed", "html_export");

  /** By Confluence's name; an unknown one, or none, is a browser. */
  static Output of(String outputType) {
    return outputType != null && STILL_TYPES.contains(outputType.toLowerCase(Locale.ROOT))
        ? STILL
        : LIVE;
  }
}
