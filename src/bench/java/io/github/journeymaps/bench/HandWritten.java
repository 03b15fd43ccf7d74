package io.github.journeymaps.bench;

import static io.github.journeymaps.bench.Markup.is;
import static io.github.journeymaps.bench.Markup.list;
import static io.github.journeymaps.bench.Markup.map;
import static io.github.journeymaps.bench.Markup.maps;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.soy.renderer.SoyTemplateRenderer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes the bytes that the templates write for the view {@code map}, by hand: what to compare them
 * with. It stands in Soy's place, so map, view options and texts go the same way to it, through the
 * same choosing and formatting; markup and escaping are its own.
 */
final class HandWritten implements SoyTemplateRenderer {
  private static final String ROOT = "JourneyMaps.Swimlane.root";
  private static final String CONTENT = "JourneyMaps.Swimlane.content";
  private static final String FULL_SCREEN_ICON = "M9 2h5v5M14 2L9.5 6.5M7 14H2V9M2 14l4.5-4.5";

  private final I18nResolver texts;
  private final Locale locale;

  HandWritten(I18nResolver texts, Locale locale) {
    this.texts = texts;
    this.locale = locale;
  }

  /**
   * @throws IllegalArgumentException for anything but a whole section in the view {@code map}
   */
  @Override
  public String render(String completeModuleKey, String templateName, Map<String, Object> data) {
    boolean known = templateName.equals(ROOT) || templateName.equals(CONTENT);
    if (!known || !"map".equals(data.get("view")) || !is(data.get("live"))) {
      throw new IllegalArgumentException(
          "Written by hand is a section in the live view map, not " + templateName);
    }
    Markup out = new Markup(texts, locale);
    if (templateName.equals(ROOT)) {
      root(out, data);
    } else {
      content(out, data);
    }
    return out.toString();
  }

  @Override
  public void render(
      Appendable appendable,
      String completeModuleKey,
      String templateName,
      Map<String, Object> data) {
    try {
      appendable.append(render(completeModuleKey, templateName, data));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void root(Markup out, Map<String, Object> data) {
    out.raw("<section class=\"journey-map\" aria-label=\"").text(data.get("label"));
    out.raw("\" data-map-id=\"").text(data.get("id"));
    out.raw("\" data-revision=\"").text(data.get("revision"));
    out.raw("\" data-view=\"").text(data.get("view"));
    out.raw("\"");
    out.attribute("data-saved-view", data.get("savedView"));
    out.attribute("data-lanes", data.get("lanes"));
    out.attribute("data-stages", data.get("stages"));
    out.raw(is(data.get("fixed")) ? " data-fixed=\"true\"" : "");
    out.raw(is(data.get("canEdit")) ? " data-can-edit=\"true\">" : ">");
  }

  private static void content(Markup out, Map<String, Object> data) {
    head(out, map(data.get("head")));
    strip(out, maps(data.get("strip")));
    body(out, data);
  }

  private static void head(Markup out, Map<String, Object> head) {
    out.raw("<header class=\"journey-map-head\">");
    about(out, map(head.get("about")));
    out.raw("<div class=\"journey-map-side\">");
    tools(out, head);
    out.raw("<p class=\"journey-map-facts\" data-slot=\"facts\">").text(head.get("facts"));
    out.raw("</p>");
    savedViews(out, maps(head.get("savedViews")));
    out.raw("</div></header>");
  }

  private static void savedViews(Markup out, List<Map<String, Object>> views) {
    out.raw("<ul data-slot=\"saved-views\" hidden>");
    for (Map<String, Object> view : views) {
      out.raw("<li data-saved-view-id=\"").text(view.get("id")).raw("\"");
      out.raw(" data-text=\"").text(view.get("name")).raw("\">");
      out.text(view.get("name")).raw("</li>");
    }
    out.raw("</ul>");
  }

  private static void about(Markup out, Map<String, Object> about) {
    out.raw(
        "<div class=\"journey-map-about\" data-slot=\"title\"><h2 class=\"journey-map-title\" data-text=\"");
    out.text(about.get("title")).raw("\" dir=\"auto\">");
    out.text(about.get("title")).raw("</h2> <span class=\"journey-map-lozenge\" data-state=\"");
    out.text(about.get("state")).raw("\">").text(about.get("stateWord"));
    out.raw("</span> <span class=\"journey-map-lozenge\" data-basis=\"").text(about.get("basis"));
    out.raw("\">").text(about.get("basisWord")).raw("</span>");
    if (is(about.get("old"))) {
      out.raw(" <strong class=\"journey-map-old\">").text(about.get("old")).raw("</strong>");
    }
    scenario(out, about);
    personas(out, maps(about.get("personas")));
    description(out, about);
    out.raw("</div>");
  }

  private static void scenario(Markup out, Map<String, Object> about) {
    boolean scenario = is(about.get("scenario"));
    boolean expectations = is(about.get("expectations"));
    if (scenario || expectations) {
      out.raw("<p class=\"journey-map-scenario\">");
      if (scenario) {
        out.raw("<bdi>").text(about.get("scenario")).raw("</bdi>");
      }
      out.raw(scenario && expectations ? " · " : "");
      if (expectations) {
        out.text(about.get("expects"));
      }
      out.raw("</p>");
    } else if (is(about.get("subject"))) {
      out.raw("<p class=\"journey-map-scenario\"><bdi>").text(about.get("subject"));
      out.raw("</bdi></p>");
    }
  }

  private static void personas(Markup out, List<Map<String, Object>> personas) {
    if (!personas.isEmpty()) {
      out.raw("<ul class=\"journey-map-personas\" aria-label=\"").word("head.personas").raw("\">");
      personas.forEach(persona -> persona(out, persona));
      out.raw("</ul>");
    }
  }

  private static void persona(Markup out, Map<String, Object> persona) {
    out.raw("<li data-persona-id=\"").text(persona.get("id"));
    out.raw("\" data-persona-name=\"").text(persona.get("name"));
    out.raw("\"><span class=\"journey-map-avatar\" data-colour=\"").text(persona.get("colour"));
    out.raw("\" aria-hidden=\"true\">").text(persona.get("initials"));
    out.raw("</span> <span><b dir=\"auto\">").text(persona.get("name")).raw("</b>");
    if (is(persona.get("role"))) {
      out.raw(" <span class=\"journey-map-role\" dir=\"auto\">")
          .text(persona.get("role"))
          .raw("</span>");
    }
    out.raw("</span></li>");
  }

  private static void description(Markup out, Map<String, Object> about) {
    List<?> labels = list(about.get("labels"));
    if (!is(about.get("description")) && labels.isEmpty()) {
      return;
    }
    out.raw("<details class=\"journey-map-description\"><summary>").word("head.description");
    out.raw("</summary>");
    if (is(about.get("description"))) {
      out.raw("<p class=\"journey-map-text\" dir=\"auto\">")
          .text(about.get("description"))
          .raw("</p>");
    }
    if (!labels.isEmpty()) {
      out.raw("<p>").word("head.labels").raw(": ");
      for (int i = 0; i < labels.size(); i++) {
        out.raw(i == 0 ? "<bdi>" : ", <bdi>").text(labels.get(i)).raw("</bdi>");
      }
      out.raw("</p>");
    }
    out.raw("</details>");
  }

  private static void tools(Markup out, Map<String, Object> head) {
    out.raw(
        "<div class=\"journey-map-tools\" hidden><div class=\"journey-map-views\" role=\"group\"");
    out.raw(" aria-label=\"").word("view").raw("\">");
    for (Map<String, Object> view : maps(head.get("views"))) {
      out.raw("<button type=\"button\" data-action=\"view\" data-view=\"").text(view.get("name"));
      out.raw("\" aria-pressed=\"").text(view.get("pressed")).raw("\">").text(view.get("word"));
      out.raw("</button>");
    }
    out.raw("</div><button type=\"button\" data-action=\"filter\" aria-expanded=\"false\">");
    out.word("tool.filter");
    out.raw("</button><button type=\"button\" data-action=\"fit\" aria-pressed=\"false\">");
    out.word("tool.fit").raw("</button><button type=\"button\" data-action=\"full-screen\"");
    out.raw(" aria-pressed=\"false\" aria-label=\"").word("tool.full-screen").raw("\" title=\"");
    out.word("tool.full-screen").raw("\"><svg class=\"journey-map-icon\" viewBox=\"0 0 16 16\"");
    out.raw(" aria-hidden=\"true\"><path d=\"").raw(FULL_SCREEN_ICON).raw("\"/></svg></button>");
    out.raw("<button type=\"button\" data-action=\"help\" aria-label=\"").word("ui.help");
    out.raw("\" title=\"").word("ui.help").raw("\">?</button>");
    if (is(head.get("mayEdit"))) {
      out.raw("<button type=\"button\" class=\"journey-map-primary\" data-action=\"edit\"");
      out.raw(" aria-pressed=\"false\">").word("tool.edit").raw("</button>");
    }
    out.raw("</div>");
  }

  private static void strip(Markup out, List<Map<String, Object>> strip) {
    out.raw("<dl class=\"journey-map-strip\" data-slot=\"strip\">");
    for (Map<String, Object> answer : strip) {
      out.raw("<div data-answer=\"").text(answer.get("name")).raw("\"><dt>");
      out.text(answer.get("label")).raw("</dt><dd");
      if (is(answer.get("tone"))) {
        out.raw(" class=\"journey-map-").text(answer.get("tone")).raw("\"");
      }
      out.raw(">");
      if ("promise".equals(answer.get("name"))) {
        out.raw("<span data-promise-map><span class=\"journey-map-linked\">");
        out.text(answer.get("text")).raw("</span></span>");
      } else {
        out.text(answer.get("text"));
      }
      out.raw("</dd></div>");
    }
    out.raw("</dl>");
  }

  private static void body(Markup out, Map<String, Object> data) {
    Map<String, Object> table = map(data.get("table"));
    out.raw("<div class=\"journey-map-body\" data-slot=\"body\"><div class=\"journey-map-scroll\"");
    out.raw(" role=\"group\" tabindex=\"0\" aria-label=\"").text(table.get("label")).raw("\"");
    if (is(data.get("height"))) {
      out.raw(" style=\"max-block-size:").text(data.get("height")).raw("px\"");
    }
    out.raw(">");
    HandWrittenTable.table(out, table);
    out.raw("</div></div>");
  }
}
