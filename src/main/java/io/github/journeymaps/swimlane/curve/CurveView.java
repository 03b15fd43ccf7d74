package io.github.journeymaps.swimlane.curve;

import io.github.journeymaps.insight.Curve;
import io.github.journeymaps.map.Vocabulary.LaneType;
import io.github.journeymaps.swimlane.Swimlane.Row;
import io.github.journeymaps.swimlane.curve.CurveShape.Dot;
import io.github.journeymaps.swimlane.curve.CurveShape.Moment;
import io.github.journeymaps.swimlane.curve.CurveShape.Size;
import io.github.journeymaps.text.Localizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A curve's drawing and legend as plain data. */
public final class CurveView {
  private final Localizer words;
  private final List<Row> curves;

  /**
   * @param curves all rows that are curves, in order: the first is the spine, and shows the others
   *     in passing
   */
  public CurveView(Localizer words, List<Row> curves) {
    this.words = words;
    this.curves = curves;
  }

  public Map<String, Object> of(Row row) {
    Size size = isSpine(row) ? Size.SPINE : Size.ROW;
    var data = drawing(row, size);
    data.put("others", isSpine(row) ? others(row, size) : List.of());
    data.put("legend", legend(row));
    return data;
  }

  /** Small, to be read at a glance: all curves in one. */
  public Map<String, Object> small() {
    var data = drawing(curves.get(0), Size.SMALL);
    data.put("others", others(curves.get(0), Size.SMALL));
    return data;
  }

  private Map<String, Object> drawing(Row row, Size size) {
    CurveShape shape = CurveShape.of(row.curve(), size);
    var data = new HashMap<String, Object>(line(row, shape));
    int width = size.column() * row.curve().points().size();
    data.put("width", String.valueOf(width));
    data.put("height", String.valueOf(size.height()));
    data.put("grid", grid(width, size));
    data.put("zero", "M0 " + Spline.number(size.y(0)) + "H" + width);
    data.put("label", label(row));
    data.put("bands", String.join("", shape.bands()));
    data.put("dots", shape.dots().stream().map(dot -> dot(dot)).toList());
    return data;
  }

  private boolean isSpine(Row row) {
    return row == curves.get(0);
  }

  private Map<String, Object> line(Row row, CurveShape shape) {
    return Map.of(
        "colour", row.persona() == null ? "1" : String.valueOf(row.persona().colour()),
        "employee", row.lane().type() == LaneType.EMPLOYEE_EMOTION,
        "name", name(row),
        "thin", String.join("", shape.thin()),
        "firm", String.join("", shape.firm()));
  }

  private List<Map<String, Object>> others(Row spine, Size size) {
    return curves.stream()
        .filter(row -> row != spine && !row.curve().isEmpty())
        .map(row -> line(row, CurveShape.of(row.curve(), size)))
        .toList();
  }

  private String name(Row row) {
    if (row.persona() != null && !row.persona().name().isEmpty()) {
      return row.persona().name();
    }
    return row.lane().title().isEmpty()
        ? words.name("lane", row.lane().type())
        : row.lane().title();
  }

  /** A line for each whole point of the scale. */
  private static String grid(int width, Size size) {
    return IntStream.of(-2, -1, 1, 2)
        .mapToObj(value -> "M0 " + Spline.number(size.y(value)) + "H" + width)
        .collect(Collectors.joining());
  }

  /** What the drawing says, in words; the figures are in the cells. */
  private String label(Row row) {
    Curve curve = row.curve();
    if (curve.isEmpty()) {
      return words.text("curve.nothing", name(row));
    }
    Curve.Point low = curve.lowest().orElseThrow();
    Curve.Point high = curve.highest().orElseThrow();
    return words.text(
        "curve.label",
        name(row),
        words.signed(low.value()),
        low.step().title(),
        words.signed(high.value()),
        high.step().title());
  }

  private Map<String, Object> dot(Dot dot) {
    boolean above = dot.value() >= 0;
    return Map.of(
        "column", String.valueOf(dot.column()),
        "moment", dot.moment().name().toLowerCase(Locale.ROOT),
        "x", Spline.number(dot.x()),
        "y", Spline.number(dot.y()),
        "mood", mood(dot.value()),
        "open", dot.moment() != Moment.DURING,
        "firm", dot.firm(),
        "labelY", above ? "-13" : "21",
        "value", words.signed(dot.value()) + edge(dot));
  }

  private static String edge(Dot dot) {
    if (!dot.isOutside()) {
      return "";
    }
    return dot.value() > 0 ? "\u00a0\u25b2" : "\u00a0\u25bc";
  }

  /** By the sign of what is shown: a score that rounds to nothing has none. */
  private static String mood(double value) {
    if (Math.abs(value) < 0.05) {
      return "flat";
    }
    return value > 0 ? "good" : "bad";
  }

  private Map<String, Object> legend(Row row) {
    Curve curve = row.curve();
    if (curve.isEmpty()) {
      return Map.of("nothing", true);
    }
    var data = new HashMap<String, Object>();
    data.put("mean", words.text("curve.mean", words.signed(curve.mean())));
    data.put("peakEnd", words.text("curve.peak-end", words.signed(curve.peakEnd())));
    String answers = answers(curve);
    if (answers != null) {
      data.put("n", answers);
    }
    return data;
  }

  /** How many were asked, from the fewest to the most; null when that is known of no step. */
  private String answers(Curve curve) {
    var known =
        curve.points().stream()
            .filter(p -> !p.isGap() && p.n() != null)
            .mapToLong(Curve.Point::n)
            .summaryStatistics();
    if (known.getCount() == 0) {
      return null;
    }
    String least = words.count(known.getMin());
    String most = words.count(known.getMax());
    return words.text("n", least.equals(most) ? least : least + "\u2013" + most);
  }
}
