package io.github.journeymaps.insight;

import io.github.journeymaps.map.Card;
import io.github.journeymaps.map.JourneyMap;
import io.github.journeymaps.map.Step;
import io.github.journeymaps.map.Vocabulary.LaneType;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a reader is told before reading the map.
 *
 * @param worst what hurts most; null when nothing is known to hurt
 * @param best the step that feels best; null when none feels good
 * @param evidence how sure we are: how many cards have each grade
 * @param changes the metrics that clearly changed: first for the worse, then the most recent
 * @param review null when the map is not to be reviewed
 */
public record KeyFindings(
    Moment worst,
    Moment best,
    Map<EvidenceGrade, Integer> evidence,
    List<Changed> changes,
    Review review) {
  /**
   * A step that stands out.
   *
   * @param emotion its mean over all customers; null when only the pain speaks for it
   * @param pain its worst graded pain point; null when it has none, or is a good step
   */
  public record Moment(Step step, Double emotion, Card pain) {}

  /**
   * A metric that clearly changed.
   *
   * @param better whether for the better
   */
  public record Changed(Card card, Step step, MetricReading reading, Trend trend, boolean better) {}

  /**
   * @param due null when the map never was reviewed, which makes it overdue
   */
  public record Review(LocalDate due, boolean overdue) {}

  /**
   * @param today the reader's day, which decides whether the review is overdue
   */
  public static KeyFindings of(JourneyMap map, LocalDate today) {
    var curve = Curve.ofCustomers(map);
    return new KeyFindings(
        worst(map, curve),
        curve
            .highest()
            .filter(point -> point.value() > 0)
            .map(point -> new Moment(point.step(), point.value(), null))
            .orElse(null),
        EvidenceGrade.counts(map),
        changes(map),
        review(map, today));
  }

  /** What hurts most; null when nothing is known to hurt. */
  static Moment worst(JourneyMap map) {
    return worst(map, Curve.ofCustomers(map));
  }

  private static Moment worst(JourneyMap map, Curve curve) {
    return curve
        .lowest()
        .filter(point -> point.value() < 0)
        .map(point -> new Moment(point.step(), point.value(), worstPain(map, point.step())))
        .or(() -> worstPain(map, curve))
        .orElse(null);
  }

  private static Card worstPain(JourneyMap map, Step step) {
    return worst(pains(map).filter(card -> card.cell().step().equals(step.id()))).orElse(null);
  }

  private static Optional<Moment> worstPain(JourneyMap map, Curve curve) {
    return worst(pains(map))
        .flatMap(
            pain ->
                curve.points().stream()
                    .filter(point -> point.step().id().equals(pain.cell().step()))
                    .map(point -> new Moment(point.step(), point.value(), pain))
                    .findFirst());
  }

  private static Stream<Card> pains(JourneyMap map) {
    return map.cards(LaneType.PAINS).stream().filter(card -> card.grade() != null);
  }

  /** The first of equals. */
  private static Optional<Card> worst(Stream<Card> pains) {
    return pains.min(Comparator.comparing(Card::grade).reversed());
  }

  private static List<Changed> changes(JourneyMap map) {
    var byDate = Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder());
    return map.steps().stream()
        .flatMap(step -> changes(map, step))
        .sorted(
            Comparator.comparing(Changed::better)
                .thenComparing(changed -> changed.trend().since(), byDate.reversed()))
        .toList();
  }

  private static Stream<Changed> changes(JourneyMap map, Step step) {
    return map.lanes().stream()
        .flatMap(lane -> map.cards(lane.id(), step.id()).stream())
        .filter(card -> card.metric() != null)
        .map(card -> changed(card, step))
        .filter(Objects::nonNull);
  }

  private static Changed changed(Card card, Step step) {
    var reading = MetricReading.of(card.metric());
    Boolean better = reading.improved();
    return better == null ? null : new Changed(card, step, reading, reading.trend(), better);
  }

  private static Review review(JourneyMap map, LocalDate today) {
    if (map.reviewEvery() == null) {
      return null;
    }
    LocalDate due = map.reviewDue();
    return new Review(due, due == null || due.isBefore(today));
  }
}
