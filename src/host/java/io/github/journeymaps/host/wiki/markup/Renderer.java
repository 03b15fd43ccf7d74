package io.github.journeymaps.host.wiki.markup;

import io.github.journeymaps.host.wiki.content.Content;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Storage format → HTML. Macros are run; links and pictures get their addresses; of the XHTML,
 * whatever could run a script is left out.
 */
public final class Renderer {

  private static final Set<String> VOID = Set.of("br", "hr", "img", "col", "wbr", "input");
  private static final Map<String, String> LAYOUT =
      Map.of(
          "ac:layout", "contentLayout2",
          "ac:layout-section", "columnLayout",
          "ac:layout-cell", "cell");

  private final Macros macros;
  private final Resources resources;

  public Renderer(Macros macros, Resources resources) {
    this.macros = macros;
    this.resources = resources;
  }

  /** The page as a reader sees it. A macro that fails shows its failure in its own place. */
  public String view(String storage, MacroContext context) {
    return children(StorageFormat.lenient(storage), context);
  }

  /** One macro as a reader will see it; the body is plain text or storage format. */
  public String preview(
      String name, Map<String, String> parameters, String body, MacroContext context) {
    Element macro = new Element("ac:structured-macro").attr("ac:name", name);
    parameters.forEach(
        (key, value) -> macro.appendElement("ac:parameter").attr("ac:name", key).appendText(value));
    macro.appendElement("ac:plain-text-body").appendText(body);
    macro
        .appendElement("ac:rich-text-body")
        .appendChildren(java.util.List.copyOf(StorageFormat.lenient(body).childNodes()));
    return macro(macro, context);
  }

  /** A comment or page as HTML, its macros run for the given content. */
  String children(Element parent, MacroContext context) {
    Html html = new Html();
    parent.childNodes().forEach(node -> node(node, context, html));
    return html.toString();
  }

  private void node(Node node, MacroContext context, Html html) {
    if (node instanceof CDataNode data) {
      html.text(data.getWholeText());
    } else if (node instanceof TextNode text) {
      html.text(text.getWholeText());
    } else if (node instanceof Element element) {
      element(element, context, html);
    }
  }

  private void element(Element element, MacroContext context, Html html) {
    String tag = element.nodeName();
    switch (tag) {
      case "ac:structured-macro", "ac:macro" -> html.raw(macro(element, context));
      case "ac:link" ->
          resources.link(element, children(linkBody(element), context), context, html);
      case "ac:image" -> resources.image(element, context, html);
      case "ac:placeholder", "ac:emoticon", "ac:parameter" -> {}
      default -> {
        if (LAYOUT.containsKey(tag)) {
          html.open("div", "class", LAYOUT.get(tag));
          html.raw(children(element, context)).close("div");
        } else if (tag.contains(":")) {
          html.raw(children(element, context));
        } else if (Safe.allows(element)) {
          plain(element, context, html);
        }
      }
    }
  }

  private String macro(Element element, MacroContext context) {
    MacroElement macro = MacroElement.of(element);
    return macros.run(macro, body -> children(body, context), context);
  }

  private static Element linkBody(Element link) {
    return Optional.ofNullable(link.selectFirst("ac|link-body, ac|plain-text-link-body"))
        .orElseGet(() -> new Element("ac:link-body"));
  }

  private void plain(Element element, MacroContext context, Html html) {
    String tag = tagFor(element);
    html.open(tag, attributes(element));
    if (!VOID.contains(tag)) {
      html.raw(children(element, context)).close(tag);
    }
  }

  /** A paragraph cannot hold what a block macro draws, so it becomes a division then. */
  private String tagFor(Element element) {
    boolean holdsBlock =
        element.nodeName().equals("p")
            && element.select("ac|structured-macro").stream()
                .anyMatch(macro -> macros.isBlock(macro.attr("ac:name")));
    return holdsBlock ? "div" : element.nodeName();
  }

  private static String[] attributes(Element element) {
    return element.attributes().asList().stream()
        .filter(Safe::allows)
        .flatMap(attribute -> java.util.stream.Stream.of(attribute.getKey(), attribute.getValue()))
        .toArray(String[]::new);
  }

  /** The text a reader sees, without what macros draw. */
  public static String text(Content content) {
    return StorageFormat.lenient(content.body()).text();
  }
}
