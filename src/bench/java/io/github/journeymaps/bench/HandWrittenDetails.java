package io.github.journeymaps.bench;

import static io.github.journeymaps.bench.Markup.is;
import static io.github.journeymaps.bench.Markup.maps;

import java.util.Map;

/** What {@code card.soy} writes into the popover of a card. */
final class HandWrittenDetails {
  private static final String COLUMN = "</th><th scope=\"col\">";

  private HandWrittenDetails() {}

  static void details(Markup out, Map<String, Object> more) {
    if (is(more.get("long"))) {
      out.raw("<p class=\"journey-map-long\" dir=\"auto\">").text(more.get("long")).raw("</p>");
    }
    if (is(more.get("facts"))) {
      facts(out, more);
    }
    if (is(more.get("evidence"))) {
      out.raw("<ul class=\"journey-map-evidence\">");
      maps(more.get("evidence")).forEach(item -> evidence(out, item));
      out.raw("</ul>");
    }
    if (is(more.get("history"))) {
      history(out, more);
    }
  }

  private static void facts(Markup out, Map<String, Object> more) {
    out.raw("<dl>");
    for (Map<String, Object> fact : maps(more.get("facts"))) {
      out.raw("<div><dt>").text(fact.get("label")).raw("</dt><dd><bdi>").text(fact.get("value"));
      out.raw("</bdi></dd></div>");
    }
    out.raw("</dl>");
  }

  private static void evidence(Markup out, Map<String, Object> item) {
    out.raw("<li>").text(item.get("sign")).raw(" ").text(item.get("text"));
    if (is(item.get("url"))) {
      out.raw(" <a href=\"").text(item.get("url")).raw("\" rel=\"noopener noreferrer\">");
      out.word("evidence.source").raw("</a>");
    }
    if (is(item.get("quote"))) {
      out.raw("<blockquote dir=\"auto\">").text(item.get("quote")).raw("</blockquote>");
    }
    out.raw("</li>");
  }

  private static void history(Markup out, Map<String, Object> more) {
    out.raw("<table class=\"journey-map-history\"><caption>").word("metric.history");
    out.raw("</caption><thead><tr><th scope=\"col\">").word("metric.date");
    out.raw(COLUMN).word("metric.value").raw(COLUMN).word("metric.interval");
    out.raw(COLUMN).word("metric.n").raw("</th></tr></thead><tbody>");
    for (Map<String, Object> row : maps(more.get("history"))) {
      out.raw("<tr><td>").text(row.get("date"));
      source(out, row.get("source"));
      out.raw("</td><td>").text(row.get("value")).raw("</td><td>").text(row.get("interval"));
      out.raw("</td><td>").text(row.get("n")).raw("</td></tr>");
    }
    out.raw("</tbody></table>");
  }

  private static void source(Markup out, Object source) {
    if (is(source)) {
      out.raw(" <span class=\"journey-map-source\" dir=\"auto\">").text(source).raw("</span>");
    }
  }
}
