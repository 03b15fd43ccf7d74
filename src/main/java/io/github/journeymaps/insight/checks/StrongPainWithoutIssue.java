package io.github.journeymaps.insight.checks;

import io.github.journeymaps.insight.OpenPains;
import io.github.journeymaps.map.Card;
import io.github.journeymaps.map.JourneyMap;
import io.github.journeymaps.map.Vocabulary.Grade;
import java.util.stream.Stream;

/** Pain points that make customers give up, with no issue that anybody works on. */
final class StrongPainWithoutIssue implements Check {
  @Override
  public String name() {
    return "strong-pain-without-issue";
  }

  @Override
  public Stream<Card> find(JourneyMap map) {
    return OpenPains.of(map).filter(card -> card.grade() == Grade.ABANDONMENT);
  }
}
