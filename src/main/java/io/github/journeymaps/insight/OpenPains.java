package io.github.journeymaps.insight;

import io.github.journeymaps.map.Card;
import io.github.journeymaps.map.JourneyMap;
import io.github.journeymaps.map.Vocabulary.LaneType;
import java.util.stream.Stream;

/** Pain points with no issue that anybody works on. */
public final class OpenPains {
  private OpenPains() {}

  /** In the order of the map. */
  public static Stream<Card> of(JourneyMap map) {
    return map.cards(LaneType.PAINS).stream().filter(card -> card.issues().isEmpty());
  }
}
