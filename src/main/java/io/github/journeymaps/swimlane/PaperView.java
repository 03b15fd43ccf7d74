package io.github.journeymaps.swimlane;

import io.github.journeymaps.swimlane.Swimlane.Column;
import io.github.journeymaps.swimlane.Swimlane.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The table in parts that are as wide as paper, each with the heads of all lanes. */
final class PaperView {
  /** As many columns as can be read across a page in landscape. */
  private static final int COLUMNS = 6;

  private final Swimlane swimlane;
  private final TableView table;

  PaperView(Swimlane swimlane, TableView table) {
    this.swimlane = swimlane;
    this.table = table;
  }

  Map<String, Object> of() {
    var parts = new ArrayList<Map<String, Object>>();
    int from = 0;
    while (from < swimlane.columns().size()) {
      int to = end(from);
      parts.add(part(from, to));
      from = to;
    }
    return Map.of("parts", parts);
  }

  /** Between two stages where a page can end there, else within a long one. */
  private int end(int from) {
    int most = Math.min(from + COLUMNS, swimlane.columns().size());
    if (most == swimlane.columns().size()) {
      return most;
    }
    int end = most;
    while (end > from && stage(end) == stage(end - 1)) {
      end--;
    }
    return end == from ? most : end;
  }

  private Object stage(int column) {
    return swimlane.columns().get(column).stage();
  }

  private Map<String, Object> part(int from, int to) {
    return Map.of(
        "stages", stages(from, to),
        "steps", IntStream.range(from, to).mapToObj(this::step).toList(),
        "rows", swimlane.rows().stream().map(row -> row(row, from, to)).toList());
  }

  private List<Map<String, Object>> stages(int from, int to) {
    return swimlane.columns().subList(from, to).stream()
        .map(Column::stage)
        .distinct()
        .map(
            stage -> {
              var data = new HashMap<>(table.stage(stage));
              data.put("span", String.valueOf(span(stage, from, to)));
              return (Map<String, Object>) data;
            })
        .toList();
  }

  private long span(Object stage, int from, int to) {
    return IntStream.range(from, to).filter(i -> stage(i) == stage).count();
  }

  private Map<String, Object> step(int column) {
    Column at = swimlane.columns().get(column);
    return at.step() == null ? Map.of() : table.step(at.step(), at.stage());
  }

  private Map<String, Object> row(Row row, int from, int to) {
    var data = new HashMap<>(table.lane(row.lane()));
    data.put("cells", IntStream.range(from, to).mapToObj(i -> table.cell(row, i)).toList());
    return data;
  }
}
