package io.github.journeymaps.swimlane;

import io.github.journeymaps.swimlane.Swimlane.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * What differs between the drawings of a map before and after an edit. Slots are compared by the
 * plain data that their markup is made of, and only what differs is drawn: so a piece is always the
 * same as in the whole drawing.
 */
final class DrawingDiff {
  private final SwimlaneView before;
  private final SwimlaneView after;
  private final BiFunction<String, Map<String, Object>, String> draw;
  private final Map<String, String> pieces = new LinkedHashMap<>();

  /**
   * @param draw the name of a template and its data to markup
   */
  DrawingDiff(
      SwimlaneView before,
      SwimlaneView after,
      BiFunction<String, Map<String, Object>, String> draw) {
    this.before = before;
    this.after = after;
    this.draw = draw;
  }

  Pieces pieces() {
    compare("title", "Head.about", view -> inner(view.head(), "about"));
    compare("facts", "Head.facts", view -> Map.of("facts", view.head().get("facts")));
    compare("saved-views", "Head.savedViews", DrawingDiff::savedViews);
    compare("strip", "Swimlane.strip", view -> Map.of("strip", view.strip()));
    if (!after.isTable()) {
      compare("body", "Swimlane.body", SwimlaneView::body);
      return new Pieces(pieces, false);
    }
    if (!shape(before.swimlane()).equals(shape(after.swimlane()))) {
      return Pieces.RESET;
    }
    compare("heads", "Table.heads", view -> view.table().heads());
    rows();
    compare("promise", "Table.promise", view -> view.table().promise());
    return new Pieces(pieces, false);
  }

  /**
   * What cannot change by pieces: which rows and columns there are, and what stands between rows.
   */
  private static List<?> shape(Swimlane swimlane) {
    return List.of(
        swimlane.columns().stream()
            .map(c -> List.of(c.stage().id(), c.step() == null ? "" : c.step().id()))
            .toList(),
        swimlane.rows().stream()
            .map(
                r ->
                    List.of(
                        r.lane().id(), r.lane().actor(), Objects.toString(r.lane().lineBelow())))
            .toList());
  }

  private static Map<String, Object> savedViews(SwimlaneView view) {
    return Map.of("savedViews", view.head().get("savedViews"));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> inner(Map<String, Object> data, String name) {
    return (Map<String, Object>) data.get(name);
  }

  private void compare(
      String slot, String template, Function<SwimlaneView, Map<String, Object>> data) {
    compare(slot, template, data.apply(before), data.apply(after));
  }

  private void compare(
      String slot, String template, Map<String, Object> old, Map<String, Object> now) {
    if (!old.equals(now)) {
      pieces.put(slot, draw.apply(template, now));
    }
  }

  private void rows() {
    var rows = after.swimlane().rows();
    for (int i = 0; i < rows.size(); i++) {
      row(before.swimlane().rows().get(i), rows.get(i));
    }
  }

  /** A curve goes over all cells of its row: it is drawn as a whole. */
  private void row(Row old, Row now) {
    boolean whole =
        old.curve() != null || now.curve() != null || !head(before, old).equals(head(after, now));
    if (whole) {
      compare(
          "lane:" + now.lane().id(), "Table.lane", before.table().row(old), after.table().row(now));
    } else {
      IntStream.range(0, now.cells().size()).forEach(i -> cell(old, now, i));
    }
  }

  private static Map<String, Object> head(SwimlaneView view, Row row) {
    return view.table().lane(row.lane());
  }

  private void cell(Row old, Row now, int column) {
    var data = after.table().cell(now, column);
    String slot = "cell:" + now.lane().id() + ":" + data.get("step");
    compare(slot, "Table.cell", before.table().cell(old, column), data);
  }
}
