package io.github.journeymaps.swimlane;

import io.github.journeymaps.map.Stage;
import io.github.journeymaps.swimlane.Swimlane.Column;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The map as an outline: stage by stage, step by step, and what each lane says there. */
final class OutlineView {
  private final Swimlane swimlane;
  private final TableView table;

  OutlineView(Swimlane swimlane, TableView table) {
    this.swimlane = swimlane;
    this.table = table;
  }

  List<Map<String, Object>> of() {
    return swimlane.stages().stream().map(this::stage).toList();
  }

  private Map<String, Object> stage(Stage stage) {
    var data = new HashMap<>(table.stage(stage));
    data.put(
        "steps",
        IntStream.range(0, swimlane.columns().size())
            .filter(i -> swimlane.columns().get(i).stage() == stage)
            .filter(i -> swimlane.columns().get(i).step() != null)
            .mapToObj(this::step)
            .toList());
    return data;
  }

  private Map<String, Object> step(int index) {
    Column column = swimlane.columns().get(index);
    var data = new HashMap<>(table.step(column.step(), column.stage()));
    data.put(
        "entries",
        swimlane.rows().stream()
            .filter(row -> !row.cells().get(index).isEmpty())
            .map(row -> entry(row, index))
            .toList());
    return data;
  }

  private Map<String, Object> entry(Swimlane.Row row, int index) {
    var data = new HashMap<>(table.lane(row.lane()));
    data.putAll(Map.of("cards", table.cell(row, index).get("cards")));
    return data;
  }
}
