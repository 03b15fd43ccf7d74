package io.github.journeymaps.swimlane;

import io.github.journeymaps.insight.PromiseKept;
import io.github.journeymaps.map.Card;
import io.github.journeymaps.map.JourneyMap;
import io.github.journeymaps.map.Vocabulary.LaneType;
import io.github.journeymaps.swimlane.Swimlane.Column;
import io.github.journeymaps.text.Localizer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How many issues work on the pains and opportunities of each step, as plain data. What has become
 * of them Jira tells each reader: a script adds it.
 */
final class PromiseView {
  private static final Set<LaneType> TYPES = Set.of(LaneType.PAINS, LaneType.OPPORTUNITIES);

  private final Localizer words;
  private final int ofMap;
  private final Map<String, Integer> linked;

  PromiseView(Localizer words, JourneyMap map) {
    this.words = words;
    var nothingSeen = PromiseKept.of(map, link -> null);
    ofMap = issues(nothingSeen.steps().stream().flatMap(step -> step.cards().stream()));
    linked =
        nothingSeen.steps().stream()
            .collect(Collectors.toMap(s -> s.step().id(), s -> issues(s.cards().stream())));
  }

  /** Each counts once, on however many cards it is. */
  private static int issues(Stream<Card> cards) {
    return (int) cards.flatMap(card -> card.issues().stream()).distinct().count();
  }

  /** Of the whole map; empty for none. */
  String ofMap() {
    return text(ofMap);
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
