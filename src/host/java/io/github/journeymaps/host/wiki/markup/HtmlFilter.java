package io.github.journeymaps.host.wiki.markup;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * What of the XHTML in a page is let through: whatever could not run a script by itself. What
 * Confluence's own cleaner takes out is not written down anywhere, so this one is as lenient as any
 * could be: sections, classes, {@code data-*}, ids and names, buttons, forms without an address,
 * templates and popovers all pass, and a plugin must bear every one of them. The editor holds less.
 */
final class HtmlFilter {

  private static final Set<String> NEVER =
      Set.of(
          "script",
          "style",
          "iframe",
          "object",
          "embed",
          "link",
          "meta",
          "base",
          "svg",
          "math",
          "html",
          "head",
          "body",
          "title",
          "noscript",
          "frame",
          "frameset",
          "plaintext",
          "xmp");

  /** They would be controls of the editor's own form. */
  private static final Set<String> NOT_IN_EDITOR =
      Set.of("form", "input", "button", "textarea", "select", "option", "template", "dialog");

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

  private static final Set<String> ONLY_ON_PAGES =
      Set.of(
          "id",
          "name",
          "role",
          "hidden",
          "tabindex",
          "contenteditable",
          "popover",
          "type",
          "value",
          "for",
          "checked",
          "open",
          "target");
  private static final Pattern ADDRESS =
      Pattern.compile("(https?:|mailto:|/|#|\\?|[\\w.%+-]+(/|$)).*", Pattern.DOTALL);

  private HtmlFilter() {}

  /** False for an element that goes with all that is in it. */
  private static boolean allows(Element element) {
    return !NEVER.contains(element.nodeName()) && element.nodeName().matches("[a-z][a-z0-9:-]*");
  }

  private static boolean allows(Attribute attribute) {
    String name = attribute.getKey();
    return allowsInEditor(attribute) || ONLY_ON_PAGES.contains(name) || name.matches("aria-[a-z]+");
  }

  private static boolean allowsInEditor(Attribute attribute) {
    String name = attribute.getKey();
    String value = attribute.getValue();
    return switch (name) {
      case "href", "src" -> allowsAddress(value);
      case "style" -> value.matches("[\\w\\s:;#.,%()-]*") && !value.contains("url");
      default -> ATTRIBUTES.contains(name) || name.matches("data-[a-z0-9-]+");
    };
  }

  private static boolean allowsAddress(String address) {
    return ADDRESS.matcher(address.strip()).matches();
  }

  /** Takes out of a tree whatever a page does not hold. */
  static void cleanPage(Element root) {
    below(root).filter(element -> !allows(element)).forEach(Element::remove);
    below(root).forEach(element -> keep(element, HtmlFilter::allows));
  }

  /** Takes out of a tree whatever the editor does not hold. */
  static void cleanEditor(Element root) {
    below(root)
        .filter(e -> !allows(e) || NOT_IN_EDITOR.contains(e.nodeName()))
        .forEach(Element::remove);
    below(root).forEach(element -> keep(element, HtmlFilter::allowsInEditor));
  }

  private static Stream<Element> below(Element root) {
    return List.copyOf(root.select("*")).stream().filter(element -> element != root);
  }

  private static void keep(Element element, Predicate<Attribute> allowed) {
    element.attributes().asList().stream()
        .filter(a -> !allowed.test(a) && !a.getKey().matches("(ac|ri):.*"))
        .map(Attribute::getKey)
        .toList()
        .forEach(element::removeAttr);
  }
}
