package io.github.journeymaps.host.jira.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts that people wrote in Jira's markup, cut into pieces that templates can draw. */
final class Texts {
  private static final Pattern MARK =
      Pattern.compile(
          "\\\\(\\p{Punct})"
              + "|\\[([^\\]|\\n\\\\]+(?:\\\\.[^\\]|\\n\\\\]*)*)\\|(https?://[^\\]\\s]+)\\]"
              + "|(https?://[^\\s\\]|]+)"
              + "|\\*(\\S(?:[^*\\n\\\\]*[^*\\s\\\\])?)\\*");
  private static final Pattern HEADING = Pattern.compile("h[1-6]\\.\\s+(.*)");
  private static final Pattern ITEM = Pattern.compile("[*-]\\s+(.*)");

  private Texts() {}

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /**
   * Lines of {@code kind} heading, item or text, each with {@code pieces}: text, or a link where
   * {@code url} is not empty, or bold.
   */
  static List<Map<String, Object>> lines(String text) {
    return text.lines().map(Texts::line).toList();
  }

  private static Map<String, Object> line(String line) {
    Matcher heading = HEADING.matcher(line);
    Matcher item = ITEM.matcher(line);
    if (heading.matches()) {
      return Map.of("kind", "heading", "pieces", pieces(heading.group(1)));
    }
    return item.matches()
        ? Map.of("kind", "item", "pieces", pieces(item.group(1)))
        : Map.of("kind", "text", "pieces", pieces(line));
  }

  private static List<Map<String, Object>> pieces(String line) {
    List<Map<String, Object>> pieces = new ArrayList<>();
    Matcher marks = MARK.matcher(line);
    int end = 0;
    while (marks.find()) {
      pieces.add(plain(line.substring(end, marks.start())));
      pieces.add(piece(marks.toMatchResult()));
      end = marks.end();
    }
    pieces.add(plain(line.substring(end)));
    return pieces;
  }

  private static Map<String, Object> piece(MatchResult mark) {
    if (mark.group(2) != null) {
      return piece(unescaped(mark.group(2)), mark.group(3), false);
    }
    if (mark.group(4) != null) {
      return piece(mark.group(4), mark.group(4), false);
    }
    return mark.group(5) == null ? plain(mark.group(1)) : piece(mark.group(5), "", true);
  }

  private static String unescaped(String text) {
    return text.replaceAll("\\\\(\\p{Punct})", "$1");
  }

  private static Map<String, Object> plain(String text) {
    return piece(text, "", false);
  }

  private static Map<String, Object> piece(String text, String url, boolean bold) {
    return Map.of("text", text, "url", url, "bold", bold);
  }
}
