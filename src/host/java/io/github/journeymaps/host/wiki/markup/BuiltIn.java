package io.github.journeymaps.host.wiki.markup;

import java.util.Map;
import java.util.Set;

/** The few macros of the wiki itself, enough to put other macros into boxes that open and close. */
final class BuiltIn {

  private static final Set<String> BOXES = Set.of("info", "note", "tip", "warning");
  private static final Set<String> TEXTS = Set.of("code", "noformat");

  /** Names with the kind of body each has, for the editor. */
  static final Map<String, String> BODIES =
      Map.of(
          "panel", "RICH_TEXT",
          "expand", "RICH_TEXT",
          "info", "RICH_TEXT",
          "note", "RICH_TEXT",
          "tip", "RICH_TEXT",
          "warning", "RICH_TEXT",
          "code", "PLAIN_TEXT",
          "noformat", "PLAIN_TEXT",
          "status", "NONE",
          "anchor", "NONE");

  private BuiltIn() {}

  static boolean knows(String name) {
    return BODIES.containsKey(name);
  }

  static boolean isInline(String name) {
    return name.equals("status") || name.equals("anchor");
  }

  /**
   * @param inner the rich-text body, drawn
   */
  static String run(MacroElement macro, String inner) {
    String name = macro.name();
    if (BOXES.contains(name)) {
      return box(macro, inner);
    }
    if (TEXTS.contains(name)) {
      String text = macro.plainBody().orElse("");
      return new Html().element("pre", text, "class", "wiki-" + name).toString();
    }
    return switch (name) {
      case "expand" -> expand(macro, inner);
      case "status" -> inline(macro, "status-macro aui-lozenge", "title");
      case "anchor" -> inline(macro, "confluence-anchor-link", "");
      default -> panel(macro, inner);
    };
  }

  private static String inline(MacroElement macro, String styles, String shown) {
    String text = macro.parameters().getOrDefault(shown, "");
    return new Html().element("span", shown.isEmpty() ? "" : text, "class", styles).toString();
  }

  private static String box(MacroElement macro, String inner) {
    Html html =
        new Html()
            .open("div", "class", "confluence-information-macro wiki-box wiki-" + macro.name());
    title(macro, html, "p");
    return html.raw(inner).close("div").toString();
  }

  private static String panel(MacroElement macro, String inner) {
    Html html = new Html().open("div", "class", "panel");
    title(macro, html, "div");
    return html.open("div", "class", "panelContent")
        .raw(inner)
        .close("div")
        .close("div")
        .toString();
  }

  private static void title(MacroElement macro, Html html, String tag) {
    String title = macro.parameters().get("title");
    if (title != null) {
      html.element(tag, title, "class", "wiki-box-title panelHeader");
    }
  }

  /** Closed, as Confluence draws it: not a {@code details}, its content hidden by a class. */
  private static String expand(MacroElement macro, String inner) {
    String title = macro.parameters().getOrDefault("title", "Click here to expand...");
    return new Html()
        .open("div", "class", "expand-container conf-macro output-block")
        .open("div", "class", "expand-control", "role", "button", "tabindex", "0")
        .element("span", "\u00a0", "class", "expand-control-icon icon")
        .element("span", title, "class", "expand-control-text")
        .close("div")
        .open("div", "class", "expand-content expand-hidden")
        .raw(inner)
        .close("div")
        .close("div")
        .toString();
  }
}
