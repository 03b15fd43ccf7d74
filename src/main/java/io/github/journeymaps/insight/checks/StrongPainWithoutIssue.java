package io.github.journeymaps.insight.checks;

import io.github.journeymaps.map.Card;
import io.github.journeymaps.map.JourneyMap;
import io.github.journeymaps.map.Vocabulary.Grade;
import io.github.journeymaps.map.Vocabulary.LaneType;
import java.util.stream.Stream;

/** Pain points that make customers give up, with no issue that anybody works on. */
final class StrongPainWithoutIssue implements Check {
  @Override
  public String name() {
    return "strong-pain-without-issue";
  }

  @Override
  public Stream<Card> find(JourneyMap map) {
    return map.cards(LaneType.PAINS).stream()
        .filter(card -> card.grade() == Grade.ABANDONMENT && card.issues().isEmpty());
  }
}
