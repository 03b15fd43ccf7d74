package io.github.journeymaps.store.ao;

import io.github.journeymaps.map.Card;
import io.github.journeymaps.map.Emotion;
import io.github.journeymaps.map.JourneyMap;
import io.github.journeymaps.map.Lane;
import io.github.journeymaps.map.Step;
import io.github.journeymaps.map.Vocabulary.LaneType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What lists show of a map, computed when it is kept.
 *
 * @param worstStep the title of the step with the lowest mean; null when no emotion is known
 * @param worstEmotion {@link #NO_EMOTION} when none is known, so that it sorts last everywhere
 * @param openPains cards of pain lanes without an issue
 * @param evidence the share of cards with evidence, 0…1; 0 without cards
 * @param reviewDue days since 1970; {@link #NEVER} when the map is not to be reviewed
 */
record Projection(
    String worstStep, double worstEmotion, int openPains, double evidence, long reviewDue) {
  static final double NO_EMOTION = 1e9;
  static final long NEVER = 999_999_999;

  static Projection of(JourneyMap map) {
    var worst = worst(map);
    return new Projection(
        worst == null ? null : worst.step().title(),
        worst == null ? NO_EMOTION : worst.mean(),
        openPains(map),
        evidence(map),
        map.reviewDue() == null ? NEVER : map.reviewDue().toEpochDay());
  }

  /** The day that {@code reviewDue} stands for; null for {@link #NEVER}. */
  static LocalDate day(long reviewDue) {
    return reviewDue == NEVER ? null : LocalDate.ofEpochDay(reviewDue);
  }

  private record Felt(Step step, double mean) {}

  /** The first of equals. */
  private static Felt worst(JourneyMap map) {
    Felt worst = null;
    for (Step step : map.steps()) {
      Double mean = mean(emotions(map, step));
      if (mean != null && (worst == null || mean < worst.mean())) {
        worst = new Felt(step, mean);
      }
    }
    return worst;
  }

  private static List<Emotion> emotions(JourneyMap map, Step step) {
    return lanes(map, LaneType.EMOTION).stream()
        .flatMap(lane -> map.cards(lane.id(), step.id()).stream())
        .map(Card::emotion)
        .filter(Objects::nonNull)
        .filter(emotion -> emotion.value() != null && emotion.weight() > 0)
        .toList();
  }

  private static Double mean(List<Emotion> emotions) {
    double weights = emotions.stream().mapToDouble(Emotion::weight).sum();
    double sum = emotions.stream().mapToDouble(e -> e.value() * e.weight()).sum();
    return emotions.isEmpty() ? null : Double.valueOf(sum / weights);
  }

  private static int openPains(JourneyMap map) {
    return (int)
        cards(map, LaneType.PAINS).stream().filter(card -> card.issues().isEmpty()).count();
  }

  private static List<Card> cards(JourneyMap map, LaneType type) {
    var cards = new ArrayList<Card>();
    for (Lane lane : lanes(map, type)) {
      map.steps().forEach(step -> cards.addAll(map.cards(lane.id(), step.id())));
    }
    return cards;
  }

  private static List<Lane> lanes(JourneyMap map, LaneType type) {
    return map.lanes().stream().filter(lane -> lane.type() == type).toList();
  }

  private static double evidence(JourneyMap map) {
    long proven =
        map.cells().values().stream()
            .flatMap(List::stream)
            .filter(card -> !card.fields().objects("evidence").isEmpty())
            .count();
    return map.cardCount() == 0 ? 0 : (double) proven / map.cardCount();
  }
}
