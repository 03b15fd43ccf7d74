package io.github.journeymaps.bench;

import static io.github.journeymaps.bench.Markup.is;
import static io.github.journeymaps.bench.Markup.map;
import static io.github.journeymaps.bench.Markup.maps;

import java.util.Map;

/** What {@code curve.soy} writes. */
final class HandWrittenCurve {
  private static final String EYES = "<path d=\"M-2.5-2v.01M2.5-2v.01M-3.5 ";

  private HandWrittenCurve() {}

  static void drawing(Markup out, Map<String, Object> curve) {
    out.raw("<svg class=\"journey-map-curve\" role=\"img\" aria-label=\"").text(curve.get("label"));
    out.raw("\" viewBox=\"0 0 ").text(curve.get("width")).raw(" ").text(curve.get("height"));
    out.raw("\" width=\"").text(curve.get("width"));
    out.raw("\" height=\"").text(curve.get("height")).raw("\">");
    path(out, "journey-map-grid", curve.get("grid"));
    path(out, "journey-map-zero", curve.get("zero"));
    maps(curve.get("others")).forEach(other -> other(out, other));
    out.raw("<g data-colour=\"").text(curve.get("colour")).raw("\"").raw(employee(curve)).raw(">");
    path(out, "journey-map-band", curve.get("bands"));
    path(out, "journey-map-thin", curve.get("thin"));
    path(out, "journey-map-firm", curve.get("firm"));
    out.raw("</g>");
    maps(curve.get("dots")).forEach(dot -> dot(out, dot));
    out.raw("</svg>");
  }

  private static void path(Markup out, String look, Object data) {
    if (is(data)) {
      out.raw("<path class=\"").raw(look).raw("\" d=\"").text(data).raw("\"/>");
    }
  }

  private static String employee(Map<String, Object> line) {
    return is(line.get("employee")) ? " data-employee=\"true\"" : "";
  }

  private static void other(Markup out, Map<String, Object> other) {
    out.raw("<g class=\"journey-map-other\" data-colour=\"").text(other.get("colour")).raw("\"");
    out.raw(employee(other)).raw("><path d=\"").text(other.get("thin")).text(other.get("firm"));
    out.raw("\"/></g>");
  }

  private static void dot(Markup out, Map<String, Object> dot) {
    boolean open = is(dot.get("open"));
    out.raw("<g class=\"journey-map-dot\" data-column=\"").text(dot.get("column"));
    out.raw("\" data-moment=\"").text(dot.get("moment"));
    out.raw("\" data-mood=\"").text(dot.get("mood")).raw("\"");
    out.raw(open ? " data-beside=\"true\"" : "");
    out.raw(is(dot.get("firm")) ? " data-firm=\"true\"" : "").raw(" transform=\"translate(");
    out.text(dot.get("x")).raw(" ").text(dot.get("y")).raw(")\">");
    if (open) {
      out.raw("<circle r=\"4\"/>");
    } else {
      face(out, dot);
    }
    out.raw("</g>");
  }

  private static void face(Markup out, Map<String, Object> dot) {
    out.raw("<circle r=\"8\"/>");
    switch (dot.get("mood").toString()) {
      case "good" -> out.raw(EYES).raw("1.5q3.5 4 7 0\"/>");
      case "bad" -> out.raw(EYES).raw("4q3.5-4 7 0\"/>");
      default -> out.raw("<path d=\"M-2.5-1.5v.01M2.5-1.5v.01M-3 2.5h6\"/>");
    }
    out.raw("<text y=\"").text(dot.get("labelY")).raw("\">").text(dot.get("value")).raw("</text>");
  }

  static void legend(Markup out, Map<String, Object> curve) {
    Map<String, Object> legend = map(curve.get("legend"));
    out.raw("<span class=\"journey-map-legend\">");
    if (is(legend.get("nothing"))) {
      out.word("curve.nobody");
    } else {
      line(out, curve);
      maps(curve.get("others")).forEach(other -> line(out, other));
      if (is(legend.get("n"))) {
        out.raw("<span>").text(legend.get("n")).raw("</span> ");
      }
      out.raw("<span>").text(legend.get("mean")).raw("</span> <span>");
      out.text(legend.get("peakEnd")).raw("</span>");
    }
    out.raw("</span>");
  }

  private static void line(Markup out, Map<String, Object> line) {
    out.raw("<span data-colour=\"").text(line.get("colour")).raw("\"").raw(employee(line));
    out.raw("><svg class=\"journey-map-sample\" viewBox=\"0 0 16 4\" aria-hidden=\"true\">");
    out.raw("<path d=\"M0 2h16\"/></svg><bdi>").text(line.get("name")).raw("</bdi></span> ");
  }
}
