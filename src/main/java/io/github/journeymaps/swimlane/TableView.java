package io.github.journeymaps.swimlane;

import io.github.journeymaps.map.EnumNames;
import io.github.journeymaps.map.Lane;
import io.github.journeymaps.map.Stage;
import io.github.journeymaps.map.Step;
import io.github.journeymaps.swimlane.Swimlane.Band;
import io.github.journeymaps.swimlane.Swimlane.Column;
import io.github.journeymaps.swimlane.Swimlane.Row;
import io.github.journeymaps.swimlane.curve.CurveView;
import io.github.journeymaps.text.Localizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The table of a map as plain data. */
final class TableView {
  private final Localizer words;
  private final Swimlane swimlane;
  private final CardView cards;
  private final CurveView curves;

  TableView(Localizer words, Swimlane swimlane, RenderContext context) {
    this.words = words;
    this.swimlane = swimlane;
    cards = new CardView(words, swimlane.recurrences(), context, swimlane.options().live());
    curves = new CurveView(words, swimlane.curves());
  }

  CurveView curves() {
    return curves;
  }

  /** The whole table. */
  Map<String, Object> of() {
    return Map.of(
        "label", swimlane.map().title(),
        "caption", words.text("table.caption", swimlane.map().title()),
        "heads", heads(),
        "bands", swimlane.bands().stream().map(this::band).toList(),
        "promise", promise());
  }

  /** The row that tells how far the promise is kept. */
  Map<String, Object> promise() {
    return new PromiseView(words, swimlane.map()).row(swimlane);
  }

  /** The same table with its curves alone. */
  Map<String, Object> ofCurves() {
    var rows = swimlane.curves().stream().map(this::row).toList();
    return Map.of(
        "label", swimlane.map().title(),
        "caption", words.text("table.caption", swimlane.map().title()),
        "heads", heads(),
        "bands", List.of(Map.of("actor", "", "rows", rows)),
        "promise", Map.of("linked", "", "cells", List.of()));
  }

  Map<String, Object> heads() {
    return Map.of(
        "stages", swimlane.stages().stream().map(this::stage).toList(),
        "steps", swimlane.columns().stream().map(this::step).toList());
  }

  Map<String, Object> stage(Stage stage) {
    return Map.of(
        "id", stage.id(),
        "title", stage.title(),
        "goal", stage.goal(),
        "period", stage.period() == null ? "" : EnumNames.of(stage.period()),
        "periodWord", stage.period() == null ? "" : words.name("period", stage.period()),
        "span", String.valueOf(Math.max(1, stage.steps().size())));
  }

  private Map<String, Object> step(Column column) {
    return column.step() == null
        ? Map.of("stage", column.stage().id())
        : step(column.step(), column.stage());
  }

  Map<String, Object> step(Step step, Stage stage) {
    var data = new HashMap<String, Object>();
    data.put("id", step.id());
    data.put("stage", stage.id());
    data.put("title", step.title());
    data.put("truth", step.momentOfTruth());
    if (step.keyMoment() != null) {
      data.put("key", EnumNames.of(step.keyMoment()));
      data.put("keyWord", words.name("key-moment", step.keyMoment()));
    }
    if (step.loss() != null) {
      data.put("loss", "\u2212" + words.percent(step.loss()));
    }
    if (step.gain() != null) {
      data.put("gain", "+" + words.percent(step.gain()));
    }
    if (step.gainKind() != null) {
      data.put("gainWord", words.name("gain", step.gainKind()));
    }
    return data;
  }

  private Map<String, Object> band(Band band) {
    return Map.of(
        "actor", EnumNames.of(band.actor()),
        "rows", band.rows().stream().map(this::row).toList());
  }

  /** A lane with its head, its cells and the line under it. */
  Map<String, Object> row(Row row) {
    var data = new HashMap<>(lane(row.lane()));
    if (row.curve() != null) {
      data.put("curve", curves.of(row));
    }
    var cells = new ArrayList<Map<String, Object>>();
    for (int i = 0; i < row.cells().size(); i++) {
      cells.add(cell(row, i));
    }
    data.put("cells", cells);
    return data;
  }

  Map<String, Object> lane(Lane lane) {
    String type = words.name("lane", lane.type());
    var data = new HashMap<String, Object>();
    data.put("id", lane.id());
    data.put("type", EnumNames.of(lane.type()));
    data.put("icon", Icons.of(lane.type()));
    data.put("name", type);
    data.put("typeWord", lane.title().isEmpty() || lane.title().equals(type) ? "" : type);
    data.put("title", lane.title().isEmpty() ? type : lane.title());
    data.put("actor", EnumNames.of(lane.actor()));
    data.put("actorWord", words.name("actor", lane.actor()));
    if (lane.persona() != null) {
      data.put("persona", lane.persona());
    }
    if (lane.lineBelow() != null) {
      data.put("line", EnumNames.of(lane.lineBelow()));
      data.put("lineWord", words.name("line", lane.lineBelow()));
    }
    return data;
  }

  /** One cell of a row; without a step in a stage that has none. */
  Map<String, Object> cell(Row row, int column) {
    Step step = swimlane.columns().get(column).step();
    return Map.of(
        "lane", row.lane().id(),
        "step", step == null ? "" : step.id(),
        "cards", cards.of(row.cells().get(column), row.lane().type()));
  }
}
