package io.github.journeymaps.bench;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A {@link StringBuilder} that escapes, over the plain data that templates get. */
final class Markup {
  private static final int USUAL_SIZE = 64 * 1024;

  private final StringBuilder out = new StringBuilder(USUAL_SIZE);
  private final I18nResolver texts;
  private final Locale locale;

  Markup(I18nResolver texts, Locale locale) {
    this.texts = texts;
    this.locale = locale;
  }

  /** Markup as it is. */
  Markup raw(String markup) {
    out.append(markup);
    return this;
  }

  /** A text, safe between tags and in quoted attributes; null is the word null, as in Soy. */
  Markup text(Object value) {
    String text = String.valueOf(value);
    for (int i = 0; i < text.length(); i++) {
      escaped(text.charAt(i));
    }
    return this;
  }

  private void escaped(char c) {
    switch (c) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      case '\'' -> out.append("&#39;");
      default -> out.append(c);
    }
  }

  /** An attribute with a space before it, where there is something to say. */
  Markup attribute(String name, Object value) {
    return is(value) ? raw(" ").raw(name).raw("=\"").text(value).raw("\"") : this;
  }

  /** A text of the plugin in the reader's language. */
  Markup word(String key, Serializable... arguments) {
    return text(texts.getText(locale, "journeymaps." + key, arguments));
  }

  /** What Soy takes for true. */
  static boolean is(Object value) {
    return value instanceof Boolean flag ? flag : value != null && !"".equals(value);
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> map(Object data) {
    return (Map<String, Object>) data;
  }

  /** A list of maps; none for null. */
  @SuppressWarnings("unchecked")
  static List<Map<String, Object>> maps(Object data) {
    return data == null ? List.of() : (List<Map<String, Object>>) data;
  }

  static List<?> list(Object data) {
    return (List<?>) data;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
