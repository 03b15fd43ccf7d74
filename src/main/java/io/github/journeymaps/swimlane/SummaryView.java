package io.github.journeymaps.swimlane;

import io.github.journeymaps.insight.Curve;
import io.github.journeymaps.map.Card;
import io.github.journeymaps.map.EnumNames;
import io.github.journeymaps.swimlane.RankedCards.Placed;
import io.github.journeymaps.swimlane.Swimlane.Row;
import io.github.journeymaps.text.BidiIsolate;
import io.github.journeymaps.text.Localizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The views beside map and outline, as plain data. */
final class SummaryView {
  private static final int TOP = 5;

  private final Localizer words;
  private final Swimlane swimlane;
  private final CardView cards;
  private final PromiseView promise;

  SummaryView(Localizer words, Swimlane swimlane, RenderContext context) {
    this.words = words;
    this.swimlane = swimlane;
    cards = new CardView(words, swimlane.recurrences(), context, swimlane.options().live());
    promise = new PromiseView(words, swimlane.map());
  }

  Map<String, Object> summary() {
    return Map.of(
        "personas", swimlane.map().personas().stream().map(new PersonaView(words)::of).toList(),
        "pains", placed(RankedCards.pains(swimlane).stream().limit(TOP)),
        "groups", groups(TOP));
  }

  Map<String, Object> opportunities() {
    return Map.of("groups", groups(Integer.MAX_VALUE), "linked", promise.ofMap());
  }

  private List<Map<String, Object>> groups(int most) {
    return RankedCards.opportunities(swimlane).stream().map(group -> group(group, most)).toList();
  }

  private Map<String, Object> group(RankedCards.Group group, int most) {
    return Map.of(
        "name",
            group.formula() == null
                ? words.text("formula.none")
                : words.name("formula", group.formula()),
        "how",
            group.formula() == null
                ? ""
                : words.text("formula.how." + EnumNames.of(group.formula())),
        "cards", placed(group.cards().stream().limit(most)));
  }

  private List<Map<String, Object>> placed(Stream<Placed> all) {
    return all.<Map<String, Object>>map(
            p ->
                Map.of(
                    "step", p.step().title(),
                    "promise", p.card().issues().isEmpty() ? "" : p.card().id(),
                    "card", cards.of(p.card(), p.lane())))
        .toList();
  }

  /** The data of all curves: a row for each step, a column for each curve. */
  Map<String, Object> figures() {
    var rows = new ArrayList<Map<String, Object>>();
    for (int i = 0; i < swimlane.columns().size(); i++) {
      if (swimlane.columns().get(i).step() != null) {
        rows.add(figures(i));
      }
    }
    return Map.of(
        "curves", swimlane.curves().stream().map(row -> row.lane().title()).toList(), "rows", rows);
  }

  private Map<String, Object> figures(int column) {
    return Map.of(
        "step", swimlane.columns().get(column).step().title(),
        "cells", swimlane.curves().stream().map(row -> figure(row, column)).toList());
  }

  private Map<String, Object> figure(Row row, int column) {
    Curve.Point point = row.curve().points().get(column);
    String said =
        row.cells().get(column).stream()
            .map(Card::text)
            .filter(text -> !text.isEmpty())
            .map(BidiIsolate::of)
            .collect(Collectors.joining(", "));
    return Map.of(
        "before",
        value(point.before()),
        "value",
        value(point.value()),
        "after",
        value(point.after()),
        "interval",
        point.interval() == null
            ? ""
            : words.range(point.interval().low(), point.interval().high(), 2),
        "n",
        point.n() == null ? "" : words.count(point.n()),
        "text",
        said);
  }

  private String value(Double value) {
    return value == null ? "" : words.signed(value);
  }
}
