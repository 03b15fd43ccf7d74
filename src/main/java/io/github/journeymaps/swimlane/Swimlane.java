package io.github.journeymaps.swimlane;

import io.github.journeymaps.insight.Curve;
import io.github.journeymaps.insight.Recurrence;
import io.github.journeymaps.map.Card;
import io.github.journeymaps.map.JourneyMap;
import io.github.journeymaps.map.Lane;
import io.github.journeymaps.map.Persona;
import io.github.journeymaps.map.Stage;
import io.github.journeymaps.map.Step;
import io.github.journeymaps.map.Vocabulary.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The part of a map that is shown: stages and steps across, lanes down.
 *
 * @param stages in order; those without steps are there too
 * @param columns one for each step; a stage without steps has one too, so that it is seen
 * @param bands the lanes, those of one actor that follow each other together
 * @param recurrences where each touchpoint of the whole map is met, by its id
 */
public record Swimlane(
    JourneyMap map,
    ViewOptions options,
    List<Stage> stages,
    List<Column> columns,
    List<Band> bands,
    Map<String, Recurrence> recurrences) {

  /**
   * @param step null in a stage without steps
   */
  record Column(Stage stage, Step step) {}

  private static final Curve.Point NOBODY = new Curve.Point(null, null, null, null, null, null);

  /** Lanes of one actor that follow each other. */
  record Band(Actor actor, List<Row> rows) {}

  /**
   * A lane with its cards.
   *
   * @param persona null when the lane is nobody's in particular
   * @param cells for each column the cards in it, in order
   * @param curve the points of the columns; null for lanes that are no curve
   */
  public record Row(Lane lane, Persona persona, List<List<Card>> cells, Curve curve) {
    boolean isEmpty() {
      return cells.stream().allMatch(List::isEmpty);
    }
  }

  static Swimlane of(JourneyMap map, ViewOptions options) {
    var chosen = ViewChoices.of(map).normal(options);
    var stages = stages(map, chosen);
    var columns = stages.stream().flatMap(Swimlane::columns).toList();
    var rows = lanes(map, chosen).stream().map(lane -> row(map, lane, columns)).toList();
    return new Swimlane(map, options, stages, columns, bands(rows), Recurrence.of(map));
  }

  private static Stream<Column> columns(Stage stage) {
    return stage.steps().isEmpty()
        ? Stream.of(new Column(stage, null))
        : stage.steps().stream().map(step -> new Column(stage, step));
  }

  private static List<Stage> stages(JourneyMap map, ViewOptions chosen) {
    return map.stages().stream().filter(stage -> isOne(stage.id(), chosen.stages())).toList();
  }

  private static List<Lane> lanes(JourneyMap map, ViewOptions chosen) {
    return map.lanes().stream().filter(lane -> isOne(lane.id(), chosen.lanes())).toList();
  }

  private static boolean isOne(String id, List<String> chosen) {
    return chosen.isEmpty() || chosen.contains(id);
  }

  private static Row row(JourneyMap map, Lane lane, List<Column> columns) {
    var cells = columns.stream().map(column -> cards(map, lane, column.step())).toList();
    var persona = lane.persona() == null ? null : map.persona(lane.persona()).orElse(null);
    var curve = lane.type().isCurve() ? shown(Curve.of(map, lane), columns) : null;
    return new Row(lane, persona, cells, curve);
  }

  private static List<Card> cards(JourneyMap map, Lane lane, Step step) {
    return step == null ? List.of() : map.cards(lane.id(), step.id());
  }

  private static Curve shown(Curve whole, List<Column> columns) {
    var points =
        whole.points().stream().collect(Collectors.toMap(p -> p.step().id(), Function.identity()));
    return new Curve(
        columns.stream().map(c -> c.step() == null ? NOBODY : points.get(c.step().id())).toList());
  }

  private static List<Band> bands(List<Row> rows) {
    var bands = new ArrayList<Band>();
    var open = new ArrayList<Row>();
    for (Row row : rows) {
      if (!open.isEmpty() && open.get(0).lane().actor() != row.lane().actor()) {
        bands.add(new Band(open.get(0).lane().actor(), List.copyOf(open)));
        open.clear();
      }
      open.add(row);
    }
    if (!open.isEmpty()) {
      bands.add(new Band(open.get(0).lane().actor(), List.copyOf(open)));
    }
    return bands;
  }

  List<Row> rows() {
    return bands.stream().flatMap(band -> band.rows().stream()).toList();
  }

  /** The rows that are curves. */
  List<Row> curves() {
    return rows().stream().filter(row -> row.curve() != null).toList();
  }

  /** Whether there is nothing to draw: no column or no row. */
  boolean isEmpty() {
    return columns.isEmpty() || bands.isEmpty();
  }
}
