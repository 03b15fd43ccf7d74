package io.github.journeymaps.bench;

import static io.github.journeymaps.bench.Markup.is;
import static io.github.journeymaps.bench.Markup.map;
import static io.github.journeymaps.bench.Markup.maps;

import java.util.List;
import java.util.Map;

/** What {@code table.soy} writes. */
final class HandWrittenTable {
  private HandWrittenTable() {}

  static void table(Markup out, Map<String, Object> table) {
    Map<String, Object> heads = map(table.get("heads"));
    out.raw("<table class=\"journey-map-table\"><caption>");
    out.text(table.get("caption")).raw("</caption><colgroup><col>");
    for (Map<String, Object> step : maps(heads.get("steps"))) {
      out.raw("<col data-stage=\"").text(step.get("stage")).raw("\"");
      out.attribute("data-step-id", step.get("id")).raw(">");
    }
    out.raw("</colgroup>");
    heads(out, heads);
    maps(table.get("bands")).forEach(band -> band(out, band));
    promise(out, map(table.get("promise")));
    out.raw("</table>");
  }

  private static void promise(Markup out, Map<String, Object> promise) {
    out.raw("<tbody data-slot=\"promise\">");
    if (!maps(promise.get("cells")).isEmpty()) {
      out.raw("<tr class=\"journey-map-promise\"><th scope=\"row\">");
      out.raw("<span class=\"journey-map-promise-title\">").word("promise.title");
      out.raw("</span> <span class=\"journey-map-type\">").word("promise.weighted");
      out.raw("</span> <span data-promise-map><span class=\"journey-map-linked\">");
      out.text(promise.get("linked")).raw("</span></span></th>");
      maps(promise.get("cells")).forEach(cell -> promiseOfStep(out, cell));
      out.raw("</tr>");
    }
    out.raw("</tbody>");
  }

  private static void promiseOfStep(Markup out, Map<String, Object> cell) {
    out.raw("<td data-stage=\"").text(cell.get("stage")).raw("\"");
    out.attribute("data-promise-step", cell.get("step")).raw(">");
    if (is(cell.get("linked"))) {
      out.raw("<span class=\"journey-map-linked\">").text(cell.get("linked")).raw("</span>");
    }
    out.raw("</td>");
  }

  private static void heads(Markup out, Map<String, Object> heads) {
    out.raw("<thead data-slot=\"heads\"><tr><th scope=\"row\">").word("table.stages").raw("</th>");
    maps(heads.get("stages")).forEach(stage -> stage(out, stage));
    out.raw("</tr><tr><th scope=\"row\">").word("table.steps").raw("</th>");
    maps(heads.get("steps")).forEach(step -> step(out, step));
    out.raw("</tr></thead>");
  }

  private static void stage(Markup out, Map<String, Object> stage) {
    out.raw("<th scope=\"colgroup\" colspan=\"").text(stage.get("span"));
    out.raw("\" data-stage-id=\"").text(stage.get("id")).raw("\"");
    out.raw(" data-text=\"").text(stage.get("title")).raw("\"");
    out.attribute("data-period", stage.get("period")).attribute("title", stage.get("goal"));
    out.raw(">");
    if (is(stage.get("period"))) {
      out.raw("<span class=\"journey-map-period\">").text(stage.get("periodWord")).raw("</span> ");
    }
    out.raw("<button type=\"button\" class=\"journey-map-fold\" data-action=\"fold-stage\"");
    out.raw(" aria-expanded=\"true\"><bdi>").text(stage.get("title")).raw("</bdi></button></th>");
  }

  private static void step(Markup out, Map<String, Object> step) {
    if (!is(step.get("id"))) {
      out.raw("<td data-stage=\"").text(step.get("stage")).raw("\"></td>");
      return;
    }
    out.raw("<th scope=\"col\" data-step-id=\"").text(step.get("id"));
    out.raw("\" data-text=\"").text(step.get("title"));
    out.raw("\" data-stage=\"").text(step.get("stage")).raw("\">");
    if (is(step.get("truth"))) {
      out.raw("<span class=\"journey-map-truth\" title=\"").word("step.truth");
      out.raw("\"><span aria-hidden=\"true\">★</span><span class=\"journey-map-unseen\">");
      out.word("step.truth").raw(":</span></span> ");
    }
    out.raw("<span class=\"journey-map-text\" dir=\"auto\">")
        .text(step.get("title"))
        .raw("</span>");
    marks(out, step);
    out.raw("</th>");
  }

  private static void marks(Markup out, Map<String, Object> step) {
    boolean gain = is(step.get("gain"));
    boolean gainWord = is(step.get("gainWord"));
    if (!is(step.get("key")) && !is(step.get("loss")) && !gain && !gainWord) {
      return;
    }
    out.raw(" <span class=\"journey-map-marks\">");
    if (is(step.get("key"))) {
      out.raw("<span class=\"journey-map-mark\" data-key=\"").text(step.get("key")).raw("\">");
      out.text(step.get("keyWord")).raw("</span> ");
    }
    if (is(step.get("loss"))) {
      out.raw("<span class=\"journey-map-mark journey-map-bad\" title=\"").word("step.loss");
      out.raw("\">").text(step.get("loss")).raw("<span class=\"journey-map-unseen\"> ");
      out.word("step.loss").raw("</span></span> ");
    }
    if (gain || gainWord) {
      out.raw("<span class=\"journey-map-mark journey-map-good\">");
      out.raw(gain ? step.get("gain") + " " : "").text(gainWord ? step.get("gainWord") : "");
      out.raw("</span>");
    }
    out.raw("</span>");
  }

  private static void band(Markup out, Map<String, Object> band) {
    out.raw("<tbody data-actor=\"").text(band.get("actor")).raw("\">");
    for (Map<String, Object> row : maps(band.get("rows"))) {
      lane(out, row);
      if (is(row.get("line"))) {
        out.raw("<tr class=\"journey-map-line\" data-line=\"").text(row.get("line"));
        out.raw("\"><th scope=\"row\">").text(row.get("lineWord")).raw("</th><td colspan=\"");
        out.text(maps(row.get("cells")).size()).raw("\"></td></tr>");
      }
    }
    out.raw("</tbody>");
  }

  private static void lane(Markup out, Map<String, Object> row) {
    Map<String, Object> curve = map(row.get("curve"));
    out.raw("<tr data-slot=\"lane:").text(row.get("id"));
    out.raw("\" data-lane-id=\"").text(row.get("id"));
    out.raw("\" data-lane-type=\"").text(row.get("type"));
    out.raw("\" data-lane-name=\"").text(row.get("name"));
    out.raw("\" data-actor=\"").text(row.get("actor")).raw("\"");
    out.attribute("data-persona-id", row.get("persona"));
    if (curve != null) {
      out.raw(" style=\"--curve:").text(curve.get("height")).raw("px\"");
    }
    out.raw(">");
    laneHead(out, row, curve);
    cells(out, maps(row.get("cells")), curve);
    out.raw("</tr>");
  }

  private static void laneHead(Markup out, Map<String, Object> row, Map<String, Object> curve) {
    out.raw("<th scope=\"row\" data-text=\"").text(row.get("title"));
    out.raw("\"><button type=\"button\" class=\"journey-map-fold\"");
    out.raw(" data-action=\"fold-lane\" aria-expanded=\"true\"><svg class=\"journey-map-icon\"");
    out.raw(" viewBox=\"0 0 16 16\" aria-hidden=\"true\"><path d=\"").text(row.get("icon"));
    out.raw("\"/></svg><span class=\"journey-map-lane-title\" dir=\"auto\">")
        .text(row.get("title"));
    out.raw("</span></button>");
    if (is(row.get("typeWord"))) {
      out.raw(" <span class=\"journey-map-type\">").text(row.get("typeWord")).raw("</span>");
    }
    if (curve != null) {
      HandWrittenCurve.legend(out, curve);
    }
    out.raw("</th>");
  }

  private static void cells(
      Markup out, List<Map<String, Object>> cells, Map<String, Object> curve) {
    for (int i = 0; i < cells.size(); i++) {
      Map<String, Object> cell = cells.get(i);
      boolean spine = curve != null && i == 0;
      if (!spine && !is(cell.get("step"))) {
        out.raw("<td></td>");
        continue;
      }
      out.raw(spine ? "<td class=\"journey-map-spine\" data-lane-id=\"" : "<td data-lane-id=\"");
      out.text(cell.get("lane")).raw("\" data-step-id=\"").text(cell.get("step")).raw("\">");
      if (spine) {
        HandWrittenCurve.drawing(out, curve);
      }
      HandWrittenCard.cards(out, maps(cell.get("cards")));
      out.raw("</td>");
    }
  }
}
