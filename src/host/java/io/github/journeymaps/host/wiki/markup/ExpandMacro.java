package io.github.journeymaps.host.wiki.markup;

import org.jsoup.nodes.Element;

/**
 * The wiki's own macro {@code expand}, a box that opens and closes, drawn as Confluence does: not a
 * {@code details}, and what is in it is hidden by a class.
 */
final class ExpandMacro {
  static final String NAME = "expand";

  private ExpandMacro() {}

  /**
   * @param inner the body, drawn
   */
  static Element draw(MacroElement macro, String inner) {
    Element box = new Element("div").addClass("expand-container conf-macro output-block");
    Element control = box.appendElement("div").addClass("expand-control");
    control.attr("role", "button").attr("tabindex", "0");
    control.appendElement("span").addClass("expand-control-icon icon").text("\u00a0");
    String title = macro.parameters().getOrDefault("title", "Click here to expand...");
    control.appendElement("span").addClass("expand-control-text").text(title);
    box.appendElement("div")
        .addClass("expand-content expand-hidden")
        .appendChild(new org.jsoup.nodes.DataNode(inner));
    return box;
  }
}
