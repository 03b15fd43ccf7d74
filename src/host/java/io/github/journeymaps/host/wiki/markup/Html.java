package io.github.journeymaps.host.wiki.markup;

/** Writes HTML, escaping whatever it is given as text. */
final class Html {

  private final StringBuilder out = new StringBuilder();

  Html text(String text) {
    out.append(escaped(text));
    return this;
  }

  /** Markup that is already HTML. */
  Html raw(String html) {
    out.append(html);
    return this;
  }

  /** Opens a tag; attributes as name, value, name, value; a null value leaves its name out. */
  Html open(String tag, String... attributes) {
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      attribute(attributes[i], attributes[i + 1]);
    }
    out.append('>');
    return this;
  }

  private void attribute(String name, String value) {
    if (value != null) {
      out.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
    }
  }

  private static String escaped(String value) {
    return value
        .replace("&", "&amp;")
        .replace("\"", "&quot;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\u00a0", "&nbsp;");
  }

  Html close(String tag) {
    out.append("</").append(tag).append('>');
    return this;
  }

  /** A tag with text in it. */
  Html element(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close(tag);
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
