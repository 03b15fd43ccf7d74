package io.github.journeymaps.insight.checks;

import io.github.journeymaps.map.Card;
import io.github.journeymaps.map.JourneyMap;
import io.github.journeymaps.map.Vocabulary.LaneType;
import java.util.stream.Stream;

/** Opportunities that nobody has taken on. */
final class OpportunityWithoutOwner implements Check {
  @Override
  public String name() {
    return "opportunity-without-owner";
  }

  @Override
  public Stream<Card> find(JourneyMap map) {
    return map.cards(LaneType.OPPORTUNITIES).stream().filter(card -> card.owner().isBlank());
  }
}
