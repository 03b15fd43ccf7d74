package io.github.journeymaps.rest.issues;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Jira's wiki markup: people's texts stand in it as they are, whatever they hold. */
final class WikiMarkup {
  /** What would be taken for markup anywhere in a line. */
  private static final Pattern SIGNS = Pattern.compile("[&\\\\{}\\[\\]()|*_^~+\\-?!#@]");

  /** What would be taken for markup at the beginning of a line, which is looked at alone. */
  private static final Pattern HEADS = Pattern.compile("(?m)^([\\t\\x0B\\f ]*+)(h[1-6]|bq)\\.");

  private static final Pattern UNSAFE_IN_ADDRESS = Pattern.compile("[\\s|\\[\\]{}<>\"\\\\^]");

  private WikiMarkup() {}

  /** A text as it is, line breaks kept. */
  static String text(String text) {
    String signs =
        SIGNS
            .matcher(text.replace("\r\n", "\n"))
            .replaceAll(sign -> Matcher.quoteReplacement(plain(sign.group())));
    return HEADS.matcher(signs).replaceAll("$1$2&#46;");
  }

  private static String plain(String sign) {
    return switch (sign) {
      case "&" -> "&amp;";
      case "\\" -> "&#92;";
      default -> "\\" + sign;
    };
  }

  /** A text in one line. */
  static String line(String text) {
    return text(text.strip().replaceAll("\\s+", " "));
  }

  static String strong(String text) {
    return "*" + line(text) + "*";
  }

  static String link(String text, String url) {
    return "[" + line(text) + "|" + address(url) + "]";
  }

  private static String address(String url) {
    return UNSAFE_IN_ADDRESS
        .matcher(url)
        .replaceAll(unsafe -> "%%%02X".formatted((int) unsafe.group().charAt(0)));
  }
}
