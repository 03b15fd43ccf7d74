package io.github.journeymaps.swimlane;

import io.github.journeymaps.insight.Scores;
import io.github.journeymaps.insight.Scores.Formula;
import io.github.journeymaps.insight.Scores.Score;
import io.github.journeymaps.map.Card;
import io.github.journeymaps.map.Step;
import io.github.journeymaps.map.Vocabulary.Grade;
import io.github.journeymaps.map.Vocabulary.LaneType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The pains and opportunities that are shown, the weightiest first. */
final class RankedCards {
  private RankedCards() {}

  /** A card and where it stands. */
  record Placed(Card card, Step step, LaneType lane) {}

  /**
   * Opportunities that can be compared.
   *
   * @param formula null for those that no formula applies to
   */
  record Group(Formula formula, List<Placed> cards) {}

  /** The worst first; those of one grade in order of the journey; the ungraded last. */
  static List<Placed> pains(Swimlane swimlane) {
    Comparator<Grade> worstFirst = Comparator.reverseOrder();
    return cards(swimlane, LaneType.PAINS).stream()
        .sorted(Comparator.comparing(p -> p.card().grade(), Comparator.nullsLast(worstFirst)))
        .toList();
  }

  /** By formula, since figures of different formulas cannot be compared; the best first. */
  static List<Group> opportunities(Swimlane swimlane) {
    var all = cards(swimlane, LaneType.OPPORTUNITIES);
    var groups = new ArrayList<Group>();
    for (Formula formula : Formula.values()) {
      add(groups, formula, all);
    }
    add(groups, null, all);
    return groups;
  }

  private static void add(List<Group> groups, Formula formula, List<Placed> all) {
    var chosen =
        all.stream()
            .filter(placed -> formulaOf(placed) == formula)
            .sorted(Comparator.comparingDouble(RankedCards::worth).reversed())
            .toList();
    if (!chosen.isEmpty()) {
      groups.add(new Group(formula, chosen));
    }
  }

  private static Optional<Score> score(Placed placed) {
    return Scores.of(placed.card().score());
  }

  private static Formula formulaOf(Placed placed) {
    return score(placed).map(Score::formula).orElse(null);
  }

  private static double worth(Placed placed) {
    return score(placed).map(Score::worth).orElse(0.0);
  }

  private static List<Placed> cards(Swimlane swimlane, LaneType type) {
    var placed = new ArrayList<Placed>();
    for (int i = 0; i < swimlane.columns().size(); i++) {
      Step step = swimlane.columns().get(i).step();
      for (Swimlane.Row row : swimlane.rows()) {
        if (row.lane().type() == type) {
          row.cells().get(i).forEach(card -> placed.add(new Placed(card, step, type)));
        }
      }
    }
    return placed;
  }
}
