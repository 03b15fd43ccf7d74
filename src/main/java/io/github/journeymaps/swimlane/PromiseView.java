package io.github.journeymaps.swimlane;

import io.github.journeymaps.map.Card;
import io.github.journeymaps.map.JourneyMap;
import io.github.journeymaps.map.Lane;
import io.github.journeymaps.map.Vocabulary.LaneType;
import io.github.journeymaps.swimlane.Swimlane.Column;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How many issues work on the pains and opportunities of each step, as plain data. What has become
 * of them Jira tells each reader: a script adds it.
 */
final class PromiseView {
  private static final Set<LaneType> TYPES = Set.of(LaneType.PAINS, LaneType.OPPORTUNITIES);

  private final Words words;
  private final Map<String, Integer> linked;

  PromiseView(Words words, JourneyMap map) {
    this.words = words;
    linked = linked(map);
  }

  /** The number of links by step, of steps that have some. */
  private static Map<String, Integer> linked(JourneyMap map) {
    Set<String> lanes =
        map.lanes().stream()
            .filter(lane -> TYPES.contains(lane.type()))
            .map(Lane::id)
            .collect(Collectors.toSet());
    var counts = new HashMap<String, Integer>();
    for (Card card : map.cards()) {
      int issues = lanes.contains(card.cell().lane()) ? card.issues().size() : 0;
      if (issues > 0) {
        counts.merge(card.cell().step(), issues, Integer::sum);
      }
    }
    return counts;
  }

  /** Of the whole map; empty for none. */
  String ofMap() {
    return text(linked.values().stream().mapToInt(Integer::intValue).sum());
  }

  /** Of a step; empty for none. */
  String ofStep(String step) {
    return text(linked.getOrDefault(step, 0));
  }

  private String text(int count) {
    if (count == 0) {
      return "";
    }
    return count == 1
        ? words.text("promise.linked.one")
        : words.text("promise.linked", words.number(count, 0));
  }

  /**
   * The row at the end of a table; without cells where no pain or opportunity is shown, or no shown
   * step has an issue.
   */
  Map<String, Object> row(Swimlane swimlane) {
    boolean shown =
        swimlane.rows().stream().anyMatch(row -> TYPES.contains(row.lane().type()))
            && swimlane.columns().stream()
                .anyMatch(
                    column -> column.step() != null && linked.containsKey(column.step().id()));
    return Map.of(
        "linked",
        ofMap(),
        "cells",
        shown ? swimlane.columns().stream().map(this::cell).toList() : List.of());
  }

  private Map<String, Object> cell(Column column) {
    String step = column.step() == null ? "" : column.step().id();
    return Map.of("stage", column.stage().id(), "step", step, "linked", ofStep(step));
  }
}
