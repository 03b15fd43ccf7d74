package io.github.journeymaps.insight;

import io.github.journeymaps.insight.Scores.Formula;
import io.github.journeymaps.insight.Scores.Score;
import io.github.journeymaps.map.Card;
import io.github.journeymaps.map.JourneyMap;
import io.github.journeymaps.map.Step;
import io.github.journeymaps.map.Vocabulary.LaneType;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The opportunities of a map that one formula can compare, each by the preferred formula that it
 * has the numbers for.
 *
 * @param cards the best first; equals in the order of the journey
 */
public record Ranked(Formula formula, List<Scored> cards) {
  /** An opportunity and its score. */
  public record Scored(Card card, Score score) {}

  public Ranked {
    cards = List.copyOf(cards);
  }

  /** By formula, since figures of different formulas cannot be compared; none that is empty. */
  public static List<Ranked> of(JourneyMap map) {
    var scored = opportunities(map).flatMap(Ranked::scored).toList();
    return Stream.of(Formula.values())
        .map(formula -> of(formula, scored))
        .filter(ranked -> !ranked.cards().isEmpty())
        .toList();
  }

  private static Ranked of(Formula formula, List<Scored> all) {
    return new Ranked(
        formula,
        all.stream()
            .filter(scored -> scored.score().formula() == formula)
            .sorted(Comparator.comparingDouble((Scored s) -> s.score().worth()).reversed())
            .toList());
  }

  private static Stream<Scored> scored(Card card) {
    return Scores.of(card.score()).map(score -> new Scored(card, score)).stream();
  }

  private static Stream<Card> opportunities(JourneyMap map) {
    var lanes = map.lanes().stream().filter(lane -> lane.type() == LaneType.OPPORTUNITIES).toList();
    return map.steps().stream()
        .map(Step::id)
        .flatMap(step -> lanes.stream().flatMap(lane -> map.cards(lane.id(), step).stream()));
  }
}
