package io.github.journeymaps.map;

/** The beginning of a text, for a place that holds only so much. */
public final class Excerpt {
  private static final String MORE = "…";

  private Excerpt() {}

  /** In one line of at most so many characters, ended between two words where it is cut. */
  public static String of(String text, int max) {
    String line = text.strip().replaceAll("\\s+", " ");
    return line.length() <= max ? line : cut(line, max - MORE.length()) + MORE;
  }

  private static String cut(String line, int max) {
    int space = line.lastIndexOf(' ', max);
    return space > max / 2 ? line.substring(0, space) : line.substring(0, whole(line, max));
  }

  /** Not between the two halves of one character. */
  private static int whole(String line, int end) {
    return Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end;
  }
}
