package io.github.journeymaps.bench;

import static io.github.journeymaps.bench.Markup.is;
import static io.github.journeymaps.bench.Markup.map;
import static io.github.journeymaps.bench.Markup.maps;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What {@code card.soy} writes. */
final class HandWrittenCard {
  /** Looks of what somebody wrote: it takes its direction from what is in it. */
  private static final Set<String> SOMEBODYS = Set.of("text", "unit");

  private HandWrittenCard() {}

  static void cards(Markup out, List<Map<String, Object>> cards) {
    if (!cards.isEmpty()) {
      out.raw("<ul>");
      cards.forEach(card -> card(out, card));
      out.raw("</ul>");
    }
  }

  private static void card(Markup out, Map<String, Object> card) {
    out.raw("<li data-card-id=\"").text(card.get("id")).raw("\"");
    out.attribute("data-text", card.get("text")).attribute("data-name", card.get("name"));
    out.attribute("data-emotion", card.get("raw")).attribute("class", card.get("look")).raw(">");
    face(out, card);
    issues(out, maps(card.get("issues")));
    out.raw("<button type=\"button\" class=\"journey-map-more\" data-action=\"details\"");
    out.raw(" aria-label=\"").text(card.get("grade")).raw("\">").text(card.get("sign"));
    out.raw("</button><div class=\"journey-map-details\" popover>");
    HandWrittenDetails.details(out, map(card.get("more")));
    out.raw("</div></li>");
  }

  private static void face(Markup out, Map<String, Object> card) {
    switch (card.get("shape").toString()) {
      case "plain" -> text(out, card);
      case "quote" ->
          out.raw("<q class=\"journey-map-text\" dir=\"auto\">").text(card.get("text")).raw("</q>");
      case "marked" -> marked(out, card);
      case "emotion" -> emotion(out, card);
      case "place" -> place(out, card);
      case "score" -> score(out, card);
      case "metric" -> {
        span(out, "text", is(card.get("text")) ? card.get("text") : card.get("name"));
        metric(out, map(card.get("metric")));
      }
      case "picture" -> picture(out, card);
      default -> throw new IllegalArgumentException("No shape " + card.get("shape"));
    }
  }

  private static void text(Markup out, Map<String, Object> card) {
    span(out, "text", card.get("text"));
  }

  private static void textIfAny(Markup out, Map<String, Object> card) {
    if (is(card.get("text"))) {
      text(out, card);
    }
  }

  private static void span(Markup out, String look, Object text) {
    out.raw("<span class=\"journey-map-").raw(look).raw("\"");
    out.raw(SOMEBODYS.contains(look) ? " dir=\"auto\">" : ">").text(text).raw("</span>");
  }

  private static void marked(Markup out, Map<String, Object> card) {
    out.raw("<b class=\"journey-map-word\">").text(card.get("word")).raw("</b> ");
    text(out, card);
  }

  private static void emotion(Markup out, Map<String, Object> card) {
    text(out, card);
    if (is(card.get("value"))) {
      out.raw(" <b class=\"journey-map-value\">").text(card.get("value")).raw("</b>");
    }
    spacedSpan(out, "around", card.get("around"));
    spacedSpan(out, "n", card.get("n"));
  }

  private static void spacedSpan(Markup out, String look, Object text) {
    if (is(text)) {
      span(out.raw(" "), look, text);
    }
  }

  private static void place(Markup out, Map<String, Object> card) {
    out.raw("<span class=\"journey-map-place\" title=\"").text(card.get("kind"));
    out.raw("\"><svg class=\"journey-map-icon\" viewBox=\"0 0 16 16\" aria-hidden=\"true\">");
    out.raw("<path d=\"").text(card.get("icon")).raw("\"/></svg><bdi>").text(card.get("name"));
    out.raw("</bdi><span class=\"journey-map-unseen\"> (")
        .text(card.get("kind"))
        .raw(")</span></span>");
    if (is(card.get("times"))) {
      out.raw(" <span class=\"journey-map-times\" title=\"").text(card.get("which")).raw("\">");
      out.text(card.get("times")).raw("</span>");
    }
    spacedSpan(out, "text", card.get("text"));
  }

  private static void score(Markup out, Map<String, Object> card) {
    out.raw("<b class=\"journey-map-score\">").text(card.get("score")).raw(" <small>");
    out.text(card.get("formula")).raw("</small></b> ");
    text(out, card);
  }

  private static void picture(Markup out, Map<String, Object> card) {
    out.raw("<img src=\"").text(card.get("src")).raw("\" alt=\"").text(card.get("alt"));
    out.raw("\" loading=\"lazy\">");
    textIfAny(out, card);
  }

  private static void issues(Markup out, List<Map<String, Object>> issues) {
    if (!issues.isEmpty()) {
      out.raw("<span class=\"journey-map-issues\">");
      for (int i = 0; i < issues.size(); i++) {
        Map<String, Object> issue = issues.get(i);
        out.raw(i == 0 ? "" : " ").raw("<span class=\"journey-map-issue\" data-server=\"");
        out.text(issue.get("server")).raw("\" data-issue-key=\"").text(issue.get("key"));
        out.raw("\"><code>").text(issue.get("key")).raw("</code></span>");
      }
      out.raw("</span>");
    }
  }

  private static void metric(Markup out, Map<String, Object> metric) {
    if (is(metric.get("value"))) {
      figure(out, metric);
    }
    if (is(metric.get("line"))) {
      out.raw("<svg class=\"journey-map-spark\" viewBox=\"0 0 64 20\" aria-hidden=\"true\">");
      out.raw("<polyline points=\"").text(metric.get("line")).raw("\"/><circle cx=\"");
      out.text(metric.get("dotX")).raw("\" cy=\"").text(metric.get("dotY"));
      out.raw("\" r=\"2.5\"/></svg>");
    }
    if (is(metric.get("interval")) || is(metric.get("n")) || is(metric.get("target"))) {
      honest(out, metric);
    }
  }

  private static void figure(Markup out, Map<String, Object> metric) {
    out.raw("<span class=\"journey-map-figure\"><b>").text(metric.get("value")).raw("</b>");
    if (is(metric.get("unit"))) {
      span(out, "unit", metric.get("unit"));
    }
    if (is(metric.get("trend"))) {
      trend(out, metric);
    }
    out.raw("</span>");
  }

  private static void trend(Markup out, Map<String, Object> metric) {
    boolean change = is(metric.get("sign"));
    out.raw(" <span class=\"journey-map-trend");
    if (change) {
      out.raw(is(metric.get("better")) ? " journey-map-good" : " journey-map-bad");
    }
    out.raw("\">");
    if (change) {
      out.raw("<span aria-hidden=\"true\">").text(metric.get("sign")).raw("</span>");
      span(out, "unseen", metric.get("way"));
      out.raw(" ");
    }
    out.text(metric.get("trend")).raw("</span>");
  }

  private static void honest(Markup out, Map<String, Object> metric) {
    boolean interval = is(metric.get("interval"));
    boolean n = is(metric.get("n"));
    out.raw("<span class=\"journey-map-honest\">").text(interval ? metric.get("interval") : "");
    out.raw(interval && n ? " · " : "").text(n ? metric.get("n") : "");
    if (is(metric.get("target"))) {
      out.raw(interval || n ? " · " : "").text(metric.get("target"));
      target(out, metric);
    }
    out.raw("</span>");
  }

  private static void target(Markup out, Map<String, Object> metric) {
    if (is(metric.get("value"))) {
      boolean reached = is(metric.get("reached"));
      String word = reached ? "metric.reached" : "metric.missed";
      out.raw(reached ? " <span class=\"journey-map-good\"" : " <span class=\"journey-map-bad\"");
      out.raw(" title=\"").word(word).raw("\"><span aria-hidden=\"true\">");
      out.raw(reached ? "✓" : "✗")
          .raw("</span><span class=\"journey-map-unseen\">")
          .word(word)
          .raw("</span></span>");
    }
  }
}
