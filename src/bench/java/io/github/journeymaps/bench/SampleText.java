package io.github.journeymaps.bench;

/** What people write on cards: mostly a line, with a sign now and then that HTML must not see. */
final class SampleText {
  private static final String[] LINES = {
    "Asks the neighbours who moved last year",
    "Compares three offers & takes none",
    "\u201cNobody told me about the deposit\u201d",
    "Fills in the form again: name < 30 characters",
    "Waits for somebody to call back",
    "Doesn't know whether the parking permit is granted",
    "Packs the kitchen",
    "Reads the meters and takes a picture of each, since the last time the figures were in dispute"
        + " for half a year, and nobody could say who had read what on which day, so better safe"
  };

  private SampleText() {}

  static String of(int number) {
    return LINES[number % LINES.length];
  }
}
