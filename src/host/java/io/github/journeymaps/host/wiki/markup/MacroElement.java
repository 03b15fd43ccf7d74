package io.github.journeymaps.host.wiki.markup;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * A macro as it stands in storage format.
 *
 * @param parameters in their order; the unnamed one under the empty name
 * @param element where it stands, with its bodies
 */
public record MacroElement(String name, Map<String, String> parameters, Element element) {

  /** The macro of a {@code structured-macro} element. */
  public static MacroElement of(Element element) {
    Map<String, String> parameters = new LinkedHashMap<>();
    children(element, "ac:parameter")
        .forEach(child -> parameters.put(child.attr("ac:name"), child.wholeText()));
    return new MacroElement(element.attr("ac:name"), parameters, element);
  }

  private static java.util.stream.Stream<Element> children(Element element, String tag) {
    return element.children().stream().filter(child -> child.nodeName().equals(tag));
  }

  Optional<Element> richBody() {
    return children(element, "ac:rich-text-body").findFirst();
  }

  Optional<String> plainBody() {
    return children(element, "ac:plain-text-body").findFirst().map(Element::wholeText);
  }

  /** The body as it is kept: storage format, plain text, or empty for none. */
  public String bodyText() {
    return richBody().map(Element::html).or(this::plainBody).orElse("");
  }
}
