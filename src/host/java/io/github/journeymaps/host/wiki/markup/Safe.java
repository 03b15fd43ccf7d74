package io.github.journeymaps.host.wiki.markup;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** What of the XHTML in a page is let through: nothing that could run a script. */
final class Safe {

  private static final Set<String> NEVER =
      Set.of(
          "script",
          "style",
          "iframe",
          "object",
          "embed",
          "form",
          "input",
          "button",
          "textarea",
          "select",
          "link",
          "meta",
          "base",
          "svg",
          "math",
          "template",
          "html",
          "head",
          "body",
          "title",
          "noscript",
          "frame",
          "frameset",
          "plaintext",
          "xmp");
  private static final Set<String> ATTRIBUTES =
      Set.of(
          "class",
          "title",
          "href",
          "src",
          "alt",
          "colspan",
          "rowspan",
          "scope",
          "lang",
          "dir",
          "width",
          "height",
          "datetime",
          "start",
          "style",
          "rel");
  private static final Pattern ADDRESS =
      Pattern.compile("(https?:|mailto:|/|#|\\?|[\\w.%+-]+(/|$)).*", Pattern.DOTALL);

  private Safe() {}

  /** False for an element that goes with all that is in it. */
  static boolean allows(Element element) {
    return !NEVER.contains(element.nodeName()) && element.nodeName().matches("[a-z][a-z0-9:-]*");
  }

  static boolean allows(Attribute attribute) {
    String name = attribute.getKey();
    String value = attribute.getValue();
    return switch (name) {
      case "href", "src" -> allowsAddress(value);
      case "style" -> value.matches("[\\w\\s:;#.,%()-]*") && !value.contains("url");
      default -> ATTRIBUTES.contains(name) || name.matches("data-[a-z0-9-]+");
    };
  }

  static boolean allowsAddress(String address) {
    return ADDRESS.matcher(address.strip()).matches();
  }

  /** Takes out of a tree whatever is not allowed. */
  static void clean(Element root) {
    root.select("*").stream().filter(element -> element != root).forEach(Safe::cleanOne);
  }

  private static void cleanOne(Element element) {
    if (!allows(element)) {
      element.remove();
      return;
    }
    element.attributes().asList().stream()
        .filter(attribute -> !allows(attribute) && !attribute.getKey().matches("(ac|ri):.*"))
        .map(Attribute::getKey)
        .toList()
        .forEach(element::removeAttr);
  }
}
