package io.github.journeymaps.insight;

import io.github.journeymaps.map.Card;
import io.github.journeymaps.map.Emotion;
import io.github.journeymaps.map.JourneyMap;
import io.github.journeymaps.map.Lane;
import io.github.journeymaps.map.Step;
import io.github.journeymaps.map.Vocabulary.LaneType;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How a journey feels, step by step.
 *
 * @param points one for each step of the map, in order
 */
public record Curve(List<Point> points) {
  public Curve {
    points = List.copyOf(points);
  }

  /**
   * One step of the curve: the weighted means of its cards' scores. Weight 0 and unscored cards are
   * left out.
   *
   * @param before,value,after null where nobody was asked: a gap
   * @param n how many were asked for the value; null when unknown
   * @param interval of the value, by the spread of the answers; null when that is not known of
   *     every card, or of fewer than {@value Interval#LARGE} answers
   */
  public record Point(
      Step step, Double before, Double value, Double after, Long n, Interval interval) {
    public boolean isGap() {
      return value == null;
    }

    private static Point of(Step step, List<Emotion> all) {
      var scored = all.stream().filter(e -> e.weight() > 0).toList();
      Double value = mean(scored, Emotion::value);
      var asked = scored.stream().filter(e -> e.value() != null).toList();
      return new Point(
          step,
          mean(scored, Emotion::before),
          value,
          mean(scored, Emotion::after),
          answers(asked),
          value == null ? null : spread(value, asked));
    }
  }

  /** The curve of one lane; it has a point for every step, most of them gaps for other lanes. */
  public static Curve of(JourneyMap map, Lane lane) {
    return of(map, List.of(lane));
  }

  /** The mean of all customers: of the cards of every lane of type emotion. */
  public static Curve ofCustomers(JourneyMap map) {
    return of(map, map.lanes().stream().filter(l -> l.type() == LaneType.EMOTION).toList());
  }

  /** The mean of the cards of several lanes. */
  public static Curve of(JourneyMap map, List<Lane> lanes) {
    return new Curve(
        map.steps().stream().map(step -> Point.of(step, emotions(map, lanes, step))).toList());
  }

  private static List<Emotion> emotions(JourneyMap map, List<Lane> lanes, Step step) {
    return lanes.stream()
        .flatMap(lane -> map.cards(lane.id(), step.id()).stream())
        .map(Card::emotion)
        .filter(Objects::nonNull)
        .toList();
  }

  private static Double mean(List<Emotion> emotions, Function<Emotion, Double> score) {
    double sum = 0;
    double weights = 0;
    for (Emotion emotion : emotions) {
      if (score.apply(emotion) != null) {
        sum += emotion.weight() * score.apply(emotion);
        weights += emotion.weight();
      }
    }
    return weights > 0 ? Double.valueOf(sum / weights) : null;
  }

  private static Long answers(List<Emotion> asked) {
    boolean known = !asked.isEmpty() && asked.stream().allMatch(e -> e.n() != null);
    return known ? Long.valueOf(asked.stream().mapToLong(Emotion::n).sum()) : null;
  }

  private static Interval spread(double value, List<Emotion> asked) {
    double weights = asked.stream().mapToDouble(Emotion::weight).sum();
    double variance =
        asked.stream()
            .mapToDouble(
                e -> Interval.varianceOfMean(e.distribution()) * Math.pow(e.weight() / weights, 2))
            .sum();
    return Double.isNaN(variance) ? null : Interval.ofVariance(value, variance);
  }

  /** Whether nobody was asked anywhere. */
  public boolean isEmpty() {
    return scored().findAny().isEmpty();
  }

  /** The step that feels worst, the first of equals; empty for an empty curve. */
  public Optional<Point> lowest() {
    return scored().min(Comparator.comparing(Point::value));
  }

  /** The step that feels best, the first of equals; empty for an empty curve. */
  public Optional<Point> highest() {
    return scored().min(Comparator.comparing(Point::value).reversed());
  }

  /** The mean of all steps that have a value, each counting once; null for an empty curve. */
  public Double mean() {
    var mean = scored().mapToDouble(Point::value).average();
    return mean.isPresent() ? Double.valueOf(mean.getAsDouble()) : null;
  }

  /**
   * What is remembered: (the value furthest from 0 + the last value) / 2, the first of equals being
   * the peak. To be shown beside the mean, never instead. Null for an empty curve.
   */
  public Double peakEnd() {
    var values = scored().map(Point::value).toList();
    if (values.isEmpty()) {
      return null;
    }
    Comparator<Double> byMagnitude = Comparator.comparing(Math::abs);
    double peak = values.stream().min(byMagnitude.reversed()).orElseThrow();
    return (peak + values.get(values.size() - 1)) / 2;
  }

  private Stream<Point> scored() {
    return points.stream().filter(point -> !point.isGap());
  }
}
