package io.github.journeymaps.host.wiki.markup;

import static org.jsoup.parser.Parser.NamespaceHtml;

import io.github.journeymaps.host.wiki.content.Content;
import java.util.List;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Storage format → HTML. Macros are run; of the XHTML, whatever could run a script is left out.
 * Links and pictures of Confluence's own elements are not drawn, only the text in them.
 */
public final class Renderer {
  private static final String MACRO = "ac|structured-macro";

  private final Macros macros;

  public Renderer(Macros macros) {
    this.macros = macros;
  }

  /** The page as a reader sees it. A macro that fails shows its failure in its own place. */
  public String view(String storage, MacroContext context) {
    return inner(StorageFormat.lenient(storage), context);
  }

  /** What is in an element, as HTML; the element itself is used up. */
  private String inner(Element parent, MacroContext context) {
    widenParagraphs(parent);
    Element macro = parent.selectFirst(MACRO);
    while (macro != null) {
      macro.replaceWith(run(MacroElement.of(macro), context));
      macro = parent.selectFirst(MACRO);
    }
    parent.select("ac|placeholder").remove();
    ownElements(parent).forEach(Element::unwrap);
    HtmlFilter.cleanPage(parent);
    return html(parent);
  }

  private Node run(MacroElement macro, MacroContext context) {
    return macros.run(macro, body -> inner(body, context), context);
  }

  /** A paragraph cannot hold what a block macro draws, so it becomes a division then. */
  private void widenParagraphs(Element parent) {
    parent.select("p:has(" + MACRO + ")").stream()
        .filter(paragraph -> paragraph.select(MACRO).stream().anyMatch(this::isBlock))
        .forEach(paragraph -> paragraph.tagName("div"));
  }

  private boolean isBlock(Element macro) {
    return macros.isBlock(macro.attr("ac:name"));
  }

  /** Elements of Confluence's own, which have a prefix. */
  private static List<Element> ownElements(Element parent) {
    return parent.select("*").stream()
        .filter(element -> element != parent && element.nodeName().contains(":"))
        .toList();
  }

  private static String html(Element parent) {
    parent.nodeStream(CDataNode.class).toList().forEach(Renderer::asText);
    Document page = Document.createShell("");
    page.outputSettings().prettyPrint(false);
    page.body().appendChildren(List.copyOf(parent.childNodes()));
    page.body().select("> *, > * *").forEach(one -> one.tagName(one.nodeName(), NamespaceHtml));
    return page.body().html();
  }

  private static void asText(CDataNode data) {
    data.replaceWith(new TextNode(data.getWholeText()));
  }

  /** The text a reader sees, without what macros draw. */
  public static String text(Content content) {
    return StorageFormat.lenient(content.body()).text();
  }
}
