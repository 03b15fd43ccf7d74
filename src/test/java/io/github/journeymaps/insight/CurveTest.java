package io.github.journeymaps.insight;

import static io.github.journeymaps.map.MapNotation.map;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeymaps.map.JourneyMap;
import java.util.stream.Collectors;
import org.junit.Test;

/** The curve of emotion, printed as {@code step value}, a gap as {@code –}. */
public class CurveTest {
  @Test
  public void aStepIsTheWeightedMeanOfItsCards() {
    assertThat(
            curve(
                """
                             | S: One                                                         | Two
                emotion Anna | a emotion.value=-2 emotion.weight=1 / b emotion.value=1 emotion.weight=2 | c emotion.value=0.5
                """))
        .isEqualTo("One 0.0, Two 0.5");
  }

  @Test
  public void weightZeroAndUnscoredCardsAreLeftOut() {
    assertThat(
            curve(
                """
                             | S: One                                     | Two
                emotion Anna | a emotion.value=2 emotion.weight=0 / words | c emotion.value=1 / words2
                """))
        .isEqualTo("One –, Two 1.0");
  }

  @Test
  public void aStepThatNobodyScoredIsAGap() {
    assertThat(curve("| S: One | Two\nemotion Anna | | c emotion.value=1"))
        .isEqualTo("One –, Two 1.0");
  }

  @Test
  public void allCustomersCountAndNoEmployee() {
    assertThat(
            curve(
                """
                                     | S: One
                emotion Anna         | a emotion.value=-2
                emotion Bert         | b emotion.value=1
                employee-emotion Eve | c emotion.value=2
                actions              | d emotion.value=2
                """))
        .isEqualTo("One -0.5");
  }

  @Test
  public void eachLaneHasItsOwnCurve() {
    var map =
        map(
            "| S: One | Two\nemotion Anna | a emotion.value=-2 |\nemotion Bert | | b emotion.value=1");
    assertThat(map.lanes().stream().map(lane -> text(Curve.of(map, lane))))
        .containsExactly("One -2.0, Two –", "One –, Two 1.0");
  }

  @Test
  public void beforeAndAfterHaveMeansOfTheirOwn() {
    var point =
        Curve.ofCustomers(
                map(
                    """
                            | S: One
                    emotion | a emotion.before=-1 emotion.after=1 / b emotion.before=0 emotion.value=2
                    """))
            .points()
            .get(0);
    assertThat(point.before()).isEqualTo(-0.5);
    assertThat(point.value()).isEqualTo(2);
    assertThat(point.after()).isEqualTo(1);
  }

  @Test
  public void theNumberOfAnswersIsKnownOnlyWhenItIsOfEveryCard() {
    var both = "| S: One\nemotion | a emotion.value=1 emotion.n=40 / b emotion.value=1 ";
    assertThat(Curve.ofCustomers(map(both + "emotion.n=2")).points().get(0).n()).isEqualTo(42);
    assertThat(Curve.ofCustomers(map(both)).points().get(0).n()).isNull();
  }

  @Test
  public void theSpreadOfTheAnswersGivesAnInterval() {
    var spread = "emotion.distribution.-1=50 emotion.distribution.1=50";
    assertThat(interval("emotion.value=0 " + spread)).isEqualTo("-0.1970 … 0.1970");
    assertThat(interval("emotion.value=0 " + spread + " / b emotion.value=0")).isEqualTo("none");
    assertThat(interval("emotion.value=0 emotion.distribution.1=29")).isEqualTo("none");
    assertThat(interval("emotion.n=9")).isEqualTo("none");
  }

  private static String interval(String cell) {
    var point = Curve.ofCustomers(map("| S: One\nemotion | a " + cell)).points().get(0);
    return point.interval() == null ? "none" : IntervalTest.text(point.interval(), 4);
  }

  @Test
  public void thePeakIsTheFirstOfTheFurthestAndMeetsTheEnd() {
    assertThat(
            customers(
                    """
                            | S: One             | Two               | Three | Four              | Five
                    emotion | a emotion.value=-2 | b emotion.value=1 |       | c emotion.value=2 | d emotion.value=1
                    """)
                .peakEnd())
        .isEqualTo(-0.5);
    assertThat(customers("| S: One\nemotion | words").peakEnd()).isNull();
    assertThat(customers("| S: One\nemotion | words").mean()).isNull();
  }

  @Test
  public void lowestAndHighestAreTheFirstOfEquals() {
    var curve =
        customers(
            """
                    | S: One             | Two               | Three              | Four
            emotion | a emotion.value=-1 | b emotion.value=1 | c emotion.value=-1 | d emotion.value=1
            """);
    assertThat(curve.lowest().orElseThrow().step().title()).isEqualTo("One");
    assertThat(curve.highest().orElseThrow().step().title()).isEqualTo("Two");
    assertThat(curve.mean()).isZero();
    assertThat(curve.isEmpty()).isFalse();
    assertThat(Curve.ofCustomers(JourneyMap.EMPTY).isEmpty()).isTrue();
  }

  private static Curve customers(String table) {
    return Curve.ofCustomers(map(table));
  }

  private static String curve(String table) {
    return text(customers(table));
  }

  private static String text(Curve curve) {
    return curve.points().stream()
        .map(p -> p.step().title() + " " + (p.isGap() ? "–" : p.value()))
        .collect(Collectors.joining(", "));
  }
}
