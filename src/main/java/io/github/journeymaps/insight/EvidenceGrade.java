package io.github.journeymaps.insight;

import io.github.journeymaps.map.Card;
import io.github.journeymaps.map.EnumNames;
import io.github.journeymaps.map.Evidence;
import io.github.journeymaps.map.JourneyMap;
import io.github.journeymaps.map.Vocabulary.EvidenceKind;
import io.github.journeymaps.map.Vocabulary.Method;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;

/** How well we know what a card says. */
public enum EvidenceGrade {
  /** No evidence. */
  ASSUMED("○"),
  /** Words. */
  QUALITATIVE("◐"),
  /** Numbers. */
  QUANTITATIVE("●");

  private final String sign;

  EvidenceGrade(String sign) {
    this.sign = sign;
  }

  /** One character that shows the grade. */
  public String sign() {
    return sign;
  }

  /** The grade of its best evidence. */
  public static EvidenceGrade of(Card card) {
    return card.evidence().stream()
        .map(EvidenceGrade::of)
        .max(Comparator.naturalOrder())
        .orElse(ASSUMED);
  }

  /** By its method; a remark grades nothing. */
  private static EvidenceGrade of(Evidence evidence) {
    if (evidence.method() == Method.QUANTITATIVE) {
      return QUANTITATIVE;
    }
    return isRemark(evidence) ? ASSUMED : QUALITATIVE;
  }

  /** Words of no known kind and of nobody who was asked, such as “illustrative, not measured”. */
  private static boolean isRemark(Evidence evidence) {
    return EnumNames.of(EvidenceKind.OTHER).equals(evidence.fields().text("kind"))
        && evidence.n() == null;
  }

  /** The share of a map's cards that are more than assumed, 0…1; 0 without cards. */
  public static double share(JourneyMap map) {
    int all = map.cardCount();
    return all == 0 ? 0 : (double) (all - counts(map).get(ASSUMED)) / all;
  }

  /** How many cards of a map have each grade; every grade is there. */
  public static Map<EvidenceGrade, Integer> counts(JourneyMap map) {
    var counts = new EnumMap<EvidenceGrade, Integer>(EvidenceGrade.class);
    for (EvidenceGrade grade : values()) {
      counts.put(grade, 0);
    }
    map.cards().forEach(card -> counts.merge(of(card), 1, Integer::sum));
    return counts;
  }
}
