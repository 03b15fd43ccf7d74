package io.github.journeymaps.host.wiki.markup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Storage format ↔ the HTML of the page editor. A macro without a body becomes a picture that
 * carries its name and parameters; whatever else is Confluence's own is carried as it is, so that
 * nothing is lost on the way there and back.
 */
public final class EditorFormat {

  private static final String MACRO = "ac|structured-macro";
  private static final String KEPT = "wiki-kept";
  private static final Map<String, String> CARRIED = new LinkedHashMap<>();

  static {
    CARRIED.put("ac:schema-version", "data-macro-schema-version");
    CARRIED.put("ac:macro-id", "data-macro-id");
  }

  private final Placeholders placeholders;
  private final Macros macros;

  public EditorFormat(Placeholders placeholders, Macros macros) {
    this.placeholders = placeholders;
    this.macros = macros;
  }

  /** The page as the editor shows it. */
  public String toEditor(String storage, MacroContext context) {
    Document tree = StorageFormat.lenient(storage);
    outermost(tree).forEach(element -> element.replaceWith(shown(element, context)));
    HtmlFilter.cleanEditor(tree);
    tree.outputSettings().syntax(Document.OutputSettings.Syntax.html);
    return tree.html();
  }

  /** Elements of Confluence's own that stand in no other one. */
  private static List<Element> outermost(Element tree) {
    return tree.select("*").stream()
        .filter(EditorFormat::isOwn)
        .filter(element -> element.parents().stream().noneMatch(EditorFormat::isOwn))
        .toList();
  }

  private static boolean isOwn(Element element) {
    return element.nodeName().startsWith("ac:");
  }

  private Element shown(Element element, MacroContext context) {
    MacroElement macro = MacroElement.of(element);
    boolean simple = element.nodeName().equals("ac:structured-macro") && macro.bodyText().isEmpty();
    if (!simple) {
      return kept(element);
    }
    Element picture = placeholders.of(macro.name(), macro.parameters(), context);
    CARRIED.forEach((from, to) -> carry(element, from, picture, to));
    return picture;
  }

  /** The picture of a macro that is being inserted. */
  public String placeholder(String name, Map<String, String> parameters, MacroContext context) {
    return placeholders.of(name, parameters, context).outerHtml();
  }

  private static void carry(Element from, String name, Element to, String other) {
    if (from.hasAttr(name)) {
      to.attr(other, from.attr(name));
    }
  }

  private static Element kept(Element element) {
    Element kept = new Element("span").addClass(KEPT);
    kept.attr("data-storage", element.outerHtml());
    return kept.text(element.text().isBlank() ? element.nodeName() : element.text());
  }

  /** What the editor holds, in storage format again. */
  public String toStorage(String editorHtml) {
    Document tree = Jsoup.parseBodyFragment(editorHtml);
    tree.outputSettings()
        .prettyPrint(false)
        .syntax(Document.OutputSettings.Syntax.xml)
        .escapeMode(Entities.EscapeMode.xhtml);
    Element body = tree.body();
    body.select("[data-storage]").forEach(EditorFormat::bringBack);
    body.select("img.editor-inline-macro").forEach(picture -> picture.replaceWith(macro(picture)));
    HtmlFilter.cleanEditor(body);
    body.select(MACRO).forEach(this::leaveParagraph);
    trimEnd(body);
    return body.html();
  }

  private static void bringBack(Element kept) {
    Document original = StorageFormat.lenient(kept.attr("data-storage"));
    List<Node> nodes = List.copyOf(original.childNodes());
    nodes.forEach(kept::before);
    kept.remove();
  }

  private static Element macro(Element placeholder) {
    Element macro = new Element("ac:structured-macro");
    macro.attr("ac:name", placeholder.attr("data-macro-name"));
    CARRIED.forEach((to, from) -> carry(placeholder, from, macro, to));
    MacroParameters.read(placeholder.attr("data-macro-parameters"))
        .forEach(
            (name, value) ->
                macro.appendElement("ac:parameter").attr("ac:name", name).appendText(value));
    return macro;
  }

  /** A macro that draws a block stands between paragraphs, never in one. */
  private void leaveParagraph(Element macro) {
    Element paragraph = macro.parent();
    if (paragraph == null
        || !paragraph.nodeName().equals("p")
        || !macros.isBlock(macro.attr("ac:name"))) {
      return;
    }
    Element before = new Element("p");
    List<Node> earlier = List.copyOf(paragraph.childNodes().subList(0, macro.siblingIndex()));
    before.appendChildren(earlier);
    if (holdsSomething(before)) {
      paragraph.before(before);
    }
    paragraph.before(macro);
    if (!holdsSomething(paragraph)) {
      paragraph.remove();
    }
  }

  /** Empty lines at the end are the editor's, to write on. */
  private static void trimEnd(Element body) {
    Element last = body.lastElementChild();
    while (last != null && last.nodeName().equals("p") && !holdsSomething(last)) {
      last.remove();
      last = body.lastElementChild();
    }
  }

  private static boolean holdsSomething(Element paragraph) {
    return paragraph.childNodes().stream()
        .anyMatch(
            node ->
                node instanceof TextNode text
                    ? !text.isBlank()
                    : !(node instanceof Element element && element.nodeName().equals("br")));
  }
}
