package io.github.journeymaps.host.wiki.markup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Storage format ↔ the HTML of the page editor. A macro becomes a placeholder that carries its name
 * and parameters; what the editor cannot show is carried as it is, so that nothing is lost on the
 * way there and back.
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
    tree.getAllElements().stream().filter(EditorFormat::isUnshowable).toList().forEach(this::keep);
    List<Element> found = List.copyOf(tree.select(MACRO));
    for (int i = found.size() - 1; i >= 0; i--) {
      found.get(i).replaceWith(placeholder(MacroElement.of(found.get(i)), context));
    }
    Safe.clean(tree);
    tree.outputSettings().syntax(Document.OutputSettings.Syntax.html);
    return tree.html();
  }

  /**
   * The placeholder of a macro that is being inserted; its body is plain text or storage format.
   */
  public String placeholder(
      String name, Map<String, String> parameters, String body, MacroContext context) {
    Element element = placeholders.of(name, parameters, context);
    Element cell = element.selectFirst("td.wysiwyg-macro-body");
    if (cell != null && placeholders.bodyType(name).equals("RICH_TEXT")) {
      cell.html(body.isBlank() ? "<p><br></p>" : toEditor(body, context));
    } else if (cell != null) {
      cell.appendElement("pre").appendText(body);
    }
    return element.outerHtml();
  }

  private Element placeholder(MacroElement macro, MacroContext context) {
    Element element = placeholders.of(macro.name(), macro.parameters(), context);
    Element cell = element.selectFirst("td.wysiwyg-macro-body");
    if (cell != null) {
      macro.richBody().ifPresent(body -> cell.appendChildren(List.copyOf(body.childNodes())));
      macro.plainBody().ifPresent(body -> cell.appendElement("pre").appendText(body));
    } else if (macro.richBody().isPresent() || macro.plainBody().isPresent()) {
      element.attr("data-storage", macro.element().outerHtml());
    }
    CARRIED.forEach((from, to) -> carry(macro.element(), from, element, to));
    return element;
  }

  private static void carry(Element from, String name, Element to, String other) {
    if (from.hasAttr(name)) {
      to.attr(other, from.attr(name));
    }
  }

  /** Elements of Confluence's own that are neither a macro nor a part of one. */
  private static boolean isUnshowable(Element element) {
    String tag = element.nodeName();
    boolean own = tag.startsWith("ac:") && !tag.startsWith("ac:structured-macro");
    return own
        && !tag.matches("ac:(parameter|rich-text-body|plain-text-body)")
        && element.parents().stream().noneMatch(EditorFormat::isUnshowable);
  }

  private void keep(Element element) {
    Element kept = new Element("span").addClass(KEPT);
    kept.attr("data-storage", element.outerHtml());
    kept.text(element.text().isBlank() ? element.nodeName() : element.text());
    element.replaceWith(kept);
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
    List<Element> found = List.copyOf(body.select("img.editor-inline-macro, table.wysiwyg-macro"));
    for (int i = found.size() - 1; i >= 0; i--) {
      found.get(i).replaceWith(macro(found.get(i)));
    }
    Safe.clean(body);
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
    Map<String, String> parameters =
        new LinkedHashMap<>(MacroParameters.read(placeholder.attr("data-macro-parameters")));
    parameters.forEach(
        (name, value) ->
            macro.appendElement("ac:parameter").attr("ac:name", name).appendText(value));
    Element cell = placeholder.selectFirst("td.wysiwyg-macro-body");
    if (cell != null) {
      macro.appendChild(body(cell, placeholder.attr("data-macro-body-type")));
    }
    return macro;
  }

  private static Element body(Element cell, String type) {
    if (type.equals("RICH_TEXT")) {
      return new Element("ac:rich-text-body").appendChildren(List.copyOf(cell.childNodes()));
    }
    Element body = new Element("ac:plain-text-body");
    for (String part : cell.wholeText().split("(?<=]])(?=>)")) {
      body.appendChild(new CDataNode(part));
    }
    return body;
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
