package io.github.journeymaps.insight;

import io.github.journeymaps.map.Card;
import io.github.journeymaps.map.IssueLink;
import io.github.journeymaps.map.JourneyMap;
import io.github.journeymaps.map.Lane;
import io.github.journeymaps.map.Metric;
import io.github.journeymaps.map.Stage;
import io.github.journeymaps.map.Step;
import io.github.journeymaps.map.Value;
import io.github.journeymaps.map.Vocabulary.Better;
import io.github.journeymaps.map.Vocabulary.Grade;
import io.github.journeymaps.map.Vocabulary.LaneType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * How much of what a map promises has been done, as one reader may see it: Σ grade·[resolved] / Σ
 * grade over the links of its pain points and opportunities to issues that the reader sees. Grades
 * count 1 (trivial, or none), 2 (workaround) and 4 (abandonment).
 *
 * @param stages those that have such links, in order
 * @param steps those that have such links, in order
 */
public record PromiseKept(Share map, List<OfStage> stages, List<OfStep> steps) {
  private static final Set<LaneType> PROMISES = EnumSet.of(LaneType.PAINS, LaneType.OPPORTUNITIES);

  /**
   * What a reader sees of an issue.
   *
   * @param on the day it was resolved; null when it was not, or nobody knows when
   */
  public record Outcome(boolean resolved, LocalDate on) {}

  /**
   * A share of links; an issue of two cards counts twice.
   *
   * @param kept 0…1; null when no link is visible
   * @param resolved how many of the visible are
   * @param visible those whose issue the reader sees
   */
  public record Share(Double kept, int resolved, int visible, int linked) {}

  public record OfStage(Stage stage, Share share) {}

  /**
   * @param cards its pain points and opportunities that have issues, in order
   * @param metrics what the step's metrics were before and after each of its issues was resolved
   */
  public record OfStep(Step step, Share share, List<Card> cards, List<MetricChange> metrics) {}

  /**
   * A metric before and after an issue was resolved. It may have changed for other reasons, too.
   *
   * @param card the metric's
   * @param before the last value before the day; null when there is none
   * @param after the last value on the day or later; null when there is none
   */
  public record MetricChange(
      Card card, IssueLink link, LocalDate resolved, Value before, Value after, Change change) {}

  /** What became of a metric. */
  public enum Change {
    BETTER,
    WORSE,
    /** The intervals do not support one. */
    NO_CLEAR_CHANGE,
    /** No intervals, for want of n or of the parts. */
    CANNOT_TELL,
    /** Not measured before, or not again. */
    NOT_MEASURED
  }

  public PromiseKept {
    stages = List.copyOf(stages);
    steps = List.copyOf(steps);
  }

  private record Link(Card card, IssueLink issue, Outcome outcome) {
    boolean isVisible() {
      return outcome != null;
    }

    boolean isResolved() {
      return isVisible() && outcome.resolved();
    }

    int weight() {
      Grade grade = card.grade();
      if (grade == null) {
        return 1;
      }
      return switch (grade) {
        case TRIVIAL -> 1;
        case WORKAROUND -> 2;
        case ABANDONMENT -> 4;
      };
    }
  }

  /**
   * @param outcomes what the reader sees of an issue; null for one that they do not see
   */
  public static PromiseKept of(JourneyMap map, Function<IssueLink, Outcome> outcomes) {
    var all = new ArrayList<Link>();
    var stages = new ArrayList<OfStage>();
    var steps = new ArrayList<OfStep>();
    for (Stage stage : map.stages()) {
      var ofStage = new ArrayList<Link>();
      for (Step step : stage.steps()) {
        var ofStep = links(map, step, outcomes);
        if (!ofStep.isEmpty()) {
          var cards = ofStep.stream().map(Link::card).distinct().toList();
          steps.add(new OfStep(step, share(ofStep), cards, metrics(map, step, ofStep)));
        }
        ofStage.addAll(ofStep);
      }
      if (!ofStage.isEmpty()) {
        stages.add(new OfStage(stage, share(ofStage)));
      }
      all.addAll(ofStage);
    }
    return new PromiseKept(share(all), stages, steps);
  }

  private static List<Link> links(
      JourneyMap map, Step step, Function<IssueLink, Outcome> outcomes) {
    return cards(map, step, lane -> PROMISES.contains(lane.type())).stream()
        .flatMap(
            card ->
                card.issues().stream()
                    .distinct()
                    .map(issue -> new Link(card, issue, outcomes.apply(issue))))
        .toList();
  }

  private static List<Card> cards(JourneyMap map, Step step, Predicate<Lane> which) {
    return map.lanes().stream()
        .filter(which)
        .flatMap(lane -> map.cards(lane.id(), step.id()).stream())
        .toList();
  }

  private static Share share(List<Link> links) {
    var visible = links.stream().filter(Link::isVisible).toList();
    var resolved = links.stream().filter(Link::isResolved).toList();
    return new Share(
        visible.isEmpty() ? null : Double.valueOf((double) weight(resolved) / weight(visible)),
        resolved.size(),
        visible.size(),
        links.size());
  }

  private static int weight(List<Link> links) {
    return links.stream().mapToInt(Link::weight).sum();
  }

  private static List<MetricChange> metrics(JourneyMap map, Step step, List<Link> links) {
    var changes = new ArrayList<MetricChange>();
    for (Card card : cards(map, step, lane -> true)) {
      if (card.metric() != null) {
        dated(links).forEach(link -> changes.add(change(card, link)));
      }
    }
    return changes;
  }

  /** Each issue once, on however many cards it is. */
  private static List<Link> dated(List<Link> links) {
    var seen = new ArrayList<IssueLink>();
    var dated = new ArrayList<Link>();
    for (Link link : links) {
      boolean known = seen.contains(link.issue());
      if (!known && link.isResolved() && link.outcome().on() != null) {
        seen.add(link.issue());
        dated.add(link);
      }
    }
    return dated;
  }

  private static MetricChange change(Card card, Link link) {
    LocalDate day = link.outcome().on();
    var reading = MetricReading.of(card.metric());
    Value before = last(reading, date -> date.isBefore(day));
    Value after = last(reading, date -> !date.isBefore(day));
    return new MetricChange(card, link.issue(), day, before, after, change(reading, before, after));
  }

  /** A value without a date is neither before nor after. */
  private static Value last(MetricReading reading, Predicate<LocalDate> when) {
    return reading.history().stream()
        .filter(value -> value.date() != null && when.test(value.date()))
        .reduce(null, (one, later) -> later);
  }

  private static Change change(MetricReading reading, Value before, Value after) {
    if (before == null || after == null) {
      return Change.NOT_MEASURED;
    }
    var points = List.of(point(reading, before), point(reading, after));
    return change(reading.metric(), Trend.of(points, reading.unit()));
  }

  private static Trend.Point point(MetricReading reading, Value value) {
    return new Trend.Point(value.date(), value.value(), reading.interval(value));
  }

  private static Change change(Metric metric, Trend trend) {
    return switch (trend.change()) {
      case NO_CLEAR_CHANGE -> Change.NO_CLEAR_CHANGE;
      case CANNOT_TELL -> Change.CANNOT_TELL;
      case UP -> metric.better() == Better.HIGHER ? Change.BETTER : Change.WORSE;
      case DOWN -> metric.better() == Better.HIGHER ? Change.WORSE : Change.BETTER;
    };
  }
}
