package io.github.journeymaps.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.journeymaps.insight.PromiseKept.Change;
import io.github.journeymaps.insight.PromiseKept.MetricChange;
import io.github.journeymaps.insight.PromiseKept.Outcome;
import io.github.journeymaps.map.Card;
import io.github.journeymaps.map.Cell;
import io.github.journeymaps.map.Fields;
import io.github.journeymaps.map.IssueLink;
import io.github.journeymaps.map.JourneyMap;
import io.github.journeymaps.map.MapNotation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.Test;

public class PromiseKeptTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 1);
  private static final Outcome OPEN = new Outcome(false, null);
  private static final Outcome DONE = new Outcome(true, DAY);

  private final Map<String, Outcome> outcomes =
      new HashMap<>(Map.of("DONE-1", DONE, "DONE-2", DONE, "OPEN-1", OPEN, "OPEN-2", OPEN));

  /** Names of cards followed by the keys of their issues. */
  private static JourneyMap linked(String table, String... cards) {
    JourneyMap map = MapNotation.map(table);
    for (String card : cards) {
      String[] words = card.split(" ");
      var keys = Arrays.copyOfRange(words, 1, words.length);
      var issues = Arrays.stream(keys).map(key -> Map.of("server", "S", "key", key)).toList();
      map = with(map, MapNotation.id(words[0]), "issues", issues);
    }
    return map;
  }

  private static JourneyMap with(JourneyMap map, String id, String field, Object value) {
    var cells = new LinkedHashMap<Cell, List<Card>>();
    map.cells()
        .forEach(
            (cell, cards) ->
                cells.put(
                    cell,
                    cards.stream()
                        .map(c -> c.id().equals(id) ? c.with(c.fields().with(field, value)) : c)
                        .toList()));
    return new JourneyMap(
        map.id(),
        map.revision(),
        map.fields(),
        map.personas(),
        map.touchpoints(),
        map.stages(),
        map.lanes(),
        cells,
        map.views());
  }

  private PromiseKept of(JourneyMap map) {
    return PromiseKept.of(map, link -> outcomes.get(link.key()));
  }

  /** Such as {@code 0.8: 1 of 2 of 3}. */
  private static String brief(PromiseKept.Share share) {
    return "%s: %d of %d of %d"
        .formatted(share.kept(), share.resolved(), share.visible(), share.linked());
  }

  @Test
  public void anAbandonmentResolvedAndATrivialPainOpenIsFourFifths() {
    var promise =
        of(
            linked(
                """
                      | A: One
                pains | a grade=abandonment / b grade=trivial
                """,
                "a DONE-1",
                "b OPEN-1"));
    assertThat(promise.map().kept()).isCloseTo(4.0 / 5, within(1e-12));
    assertThat(brief(promise.map())).isEqualTo("0.8: 1 of 2 of 2");
  }

  @Test
  public void aWorkaroundCountsTwoAndWhatIsUngradedOne() {
    var promise =
        of(
            linked(
                """
                              | A: One
                pains         | a grade=workaround
                opportunities | b
                """,
                "a DONE-1",
                "b OPEN-1"));
    assertThat(promise.map().kept()).isCloseTo(2.0 / 3, within(1e-12));
  }

  @Test
  public void whatTheReaderDoesNotSeeIsCountedAndNotWeighed() {
    var map =
        linked(
            """
                  | A: One
            pains | a grade=abandonment / b
            """,
            "a SECRET-1",
            "b DONE-1 OPEN-1");
    assertThat(brief(of(map).map())).isEqualTo("0.5: 1 of 2 of 3");
    outcomes.clear();
    assertThat(brief(of(map).map())).isEqualTo("null: 0 of 0 of 3");
  }

  @Test
  public void stagesAndStepsHaveTheirOwnAndTheUnlinkedNone() {
    var promise =
        of(
            linked(
                """
                        | A: One | Two | B: Three | C: Four
                pains   | a      | b   | c        | d
                actions |        |     |          | e
                """,
                "a DONE-1",
                "b OPEN-1",
                "c DONE-2",
                "e DONE-1"));
    assertThat(promise.stages().stream().map(s -> s.stage().title() + " " + brief(s.share())))
        .containsExactly("A 0.5: 1 of 2 of 2", "B 1.0: 1 of 1 of 1");
    assertThat(promise.steps().stream().map(s -> s.step().title() + " " + brief(s.share())))
        .containsExactly("One 1.0: 1 of 1 of 1", "Two 0.0: 0 of 1 of 1", "Three 1.0: 1 of 1 of 1");
  }

  @Test
  public void anIssueOfTwoCardsCountsTwiceAndTwiceOnOneCardOnce() {
    var map =
        linked(
            """
                  | A: One
            pains | a grade=abandonment / b
            """,
            "a DONE-1 DONE-1",
            "b DONE-1");
    assertThat(brief(of(map).map())).isEqualTo("1.0: 2 of 2 of 2");
  }

  @Test
  public void aMapWithoutLinksPromisesNothing() {
    var promise = of(MapNotation.map("| A: One\npains | a"));
    assertThat(brief(promise.map())).isEqualTo("null: 0 of 0 of 0");
    assertThat(promise.stages()).isEmpty();
    assertThat(promise.steps()).isEmpty();
  }

  private List<MetricChange> metrics(Fields metric, String... cards) {
    var map =
        linked(
            """
                    | A: One  | Two
            pains   | a / b   |
            metrics | waiting | other
            """,
            cards);
    var with = with(map, MapNotation.id("waiting"), "metric", metric);
    return of(with).steps().get(0).metrics();
  }

  private static Fields share(Object... datesAndValues) {
    var values = new ArrayList<Map<String, Object>>();
    for (int i = 0; i < datesAndValues.length; i += 3) {
      var value = new LinkedHashMap<String, Object>();
      value.put("id", MapNotation.id("v" + i));
      value.put("date", datesAndValues[i]);
      value.put("value", datesAndValues[i + 1]);
      value.put("n", datesAndValues[i + 2]);
      values.add(value);
    }
    return Fields.of(Map.of("kind", "share", "values", values));
  }

  private Change change(Fields metric) {
    return metrics(metric, "a DONE-1").get(0).change();
  }

  @Test
  public void aMetricIsToldBeforeTheDayAndSinceIt() {
    var metric =
        share(
            "2025-01-01",
            0.5,
            1000,
            "2026-04-30",
            0.6,
            1000,
            "2026-05-01",
            0.7,
            1000,
            "2026-06-01",
            0.8,
            1000);
    MetricChange change = metrics(metric, "a DONE-1").get(0);
    assertThat(change.link()).isEqualTo(new IssueLink("S", "DONE-1"));
    assertThat(change.resolved()).isEqualTo(DAY);
    assertThat(change.before().date()).isEqualTo(LocalDate.of(2026, 4, 30));
    assertThat(change.after().date()).isEqualTo(LocalDate.of(2026, 6, 1));
    assertThat(change.change()).isEqualTo(Change.BETTER);
  }

  @Test
  public void aChangeCountsOnlyWhereTheIntervalsSupportIt() {
    var small = share("2026-04-01", 0.6, 20, "2026-06-01", 0.7, 20);
    assertThat(change(small)).isEqualTo(Change.NO_CLEAR_CHANGE);
    var unknown = share("2026-04-01", 0.6, null, "2026-06-01", 0.9, 1000);
    assertThat(change(unknown)).isEqualTo(Change.CANNOT_TELL);
    var worse = share("2026-04-01", 0.9, 1000, "2026-06-01", 0.6, 1000);
    assertThat(change(worse)).isEqualTo(Change.WORSE);
    assertThat(change(worse.with("better", "lower"))).isEqualTo(Change.BETTER);
    var risen = share("2026-04-01", 0.6, 1000, "2026-06-01", 0.9, 1000);
    assertThat(change(risen.with("better", "lower"))).isEqualTo(Change.WORSE);
  }

  @Test
  public void whatWasNotMeasuredAgainIsSaidSo() {
    MetricChange change = metrics(share("2026-04-01", 0.6, 20), "a DONE-1").get(0);
    assertThat(change.change()).isEqualTo(Change.NOT_MEASURED);
    assertThat(change.before()).isNotNull();
    assertThat(change.after()).isNull();
    assertThat(change(share("2026-06-01", 0.6, 20))).isEqualTo(Change.NOT_MEASURED);
    assertThat(change(share(null, 0.6, 20, null, 0.7, 20))).isEqualTo(Change.NOT_MEASURED);
  }

  @Test
  public void onlyIssuesOfTheStepThatWereResolvedOnADayAreSetAgainstItsMetrics() {
    var metric = share("2026-04-01", 0.6, 20, "2026-06-01", 0.7, 20);
    assertThat(metrics(metric, "a DONE-1 OPEN-1 SECRET-1", "b DONE-1 DONE-2"))
        .extracting(change -> change.link().key())
        .containsExactly("DONE-1", "DONE-2");
    outcomes.put("DONE-1", new Outcome(true, null));
    assertThat(metrics(metric, "a DONE-1")).isEmpty();
  }
}
