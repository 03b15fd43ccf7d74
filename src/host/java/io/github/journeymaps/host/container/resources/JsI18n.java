package io.github.journeymaps.host.container.resources;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The transformer {@code jsI18n}: texts take the place of their keys in a script. */
final class JsI18n {
  private static final Pattern CALL =
      Pattern.compile("AJS\\.I18n\\.getText\\(\\s*([\"'`])([\\w.-]+)\\1\\s*(\\)|,)");

  private JsI18n() {}

  /**
   * A call with a key alone becomes the text; one with arguments becomes {@code AJS.format(text,
   * …)}.
   */
  static String translate(String script, UnaryOperator<String> text) {
    return CALL.matcher(script)
        .replaceAll(
            call ->
                Matcher.quoteReplacement(replacement(call.group(3), text.apply(call.group(2)))));
  }

  private static String replacement(String next, String text) {
    return next.equals(")") ? literal(text) : "AJS.format(" + literal(text) + ",";
  }

  /** A string literal that is safe in a script, and in a page around it. */
  static String literal(String text) {
    StringBuilder out = new StringBuilder("\"");
    text.chars().forEach(c -> append(out, (char) c));
    return out.append('"').toString();
  }

  private static void append(StringBuilder out, char c) {
    if (c == '"' || c == '\\') {
      out.append('\\').append(c);
    } else if (c < ' ' || c == '<' || c == '>' || c == '\u2028' || c == '\u2029') {
      out.append("\\u%04x".formatted((int) c));
    } else {
      out.append(c);
    }
  }
}
