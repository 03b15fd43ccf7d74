package io.github.journeymaps.insight;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeymaps.format.JsonFormat;
import io.github.journeymaps.map.Metric;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;

/** What can be said of a metric, and what cannot. Values are given as {@code year value n}. */
public class MetricReadingTest {
  @Test
  public void theLatestValueIsThatOfTheLatestDate() {
    var reading = share("2023 0.65 100", "2015 0.68 100", "2021 0.7 100");
    assertThat(reading.latest().value()).isEqualTo(0.65);
    assertThat(reading.history()).extracting(v -> v.value()).containsExactly(0.68, 0.7, 0.65);
  }

  @Test
  public void aShareWithItsNumberOfAnswersHasAnInterval() {
    assertThat(IntervalTest.text(share("2023 0.85 20").interval(), 4)).isEqualTo("0.6396 … 0.9476");
    assertThat(share("2023 0.85 -").interval()).isNull();
    assertThat(share("2023 0.85 0").interval()).isNull();
    assertThat(share("2023 65 100").interval()).isNull();
  }

  @Test
  public void satisfactionIsAShareUnlessItIsAMean() {
    assertThat(metric("'kind':'csat','convention':'top-box'", "2023 0.8 100").interval())
        .isNotNull();
    assertThat(metric("'kind':'csat'", "2023 0.8 100").interval()).isNotNull();
    assertThat(metric("'kind':'csat'", "2023 4.2 100").interval()).isNull();
    assertThat(metric("'kind':'csat','convention':'mean'", "2023 0.8 100").interval()).isNull();
    assertThat(metric("'kind':'ces','convention':'top-box'", "2023 0.8 100").share()).isTrue();
    assertThat(metric("'kind':'ces','convention':'net'", "2023 0.8 100").interval()).isNull();
    assertThat(metric("'kind':'duration'", "2023 0.8 100").interval()).isNull();
  }

  @Test
  public void aNetPromoterScoreHasAnIntervalOnlyWithItsParts() {
    assertThat(metric("'kind':'nps'", "2023 30 100").interval()).isNull();
    String parts = "'parts':{'promoters':50,'passives':30,'detractors':20}";
    var reading =
        read("{'kind':'nps','values':[{'date':'2023-07-01','value':30,'n':100," + parts + "}]}");
    assertThat(IntervalTest.text(reading.interval(), 2)).isEqualTo("14.69 … 45.31");
  }

  @Test
  public void aChangeIsSeenSinceTheLatestMeasurementThatDiffers() {
    assertThat(share("2015 0.68 2000000", "2021 0.7 2000000", "2023 0.65 2000000").trend())
        .hasToString("Trend[change=DOWN, since=2021-07-01]");
    assertThat(share("2021 0.54 2000000", "2022 0.52 2000000", "2023 0.51 2000000").trend())
        .hasToString("Trend[change=DOWN, since=2021-07-01]");
    assertThat(share("2021 0.4 100", "2022 0.8 100").trend())
        .hasToString("Trend[change=UP, since=2021-07-01]");
  }

  @Test
  public void oneUnitOfTheLastPublishedDigitIsNoChange() {
    assertThat(share("2022 0.66 2000000", "2023 0.65 2000000").trend())
        .hasToString("Trend[change=NO_CLEAR_CHANGE, since=2022-07-01]");
    assertThat(share("2022 0.664 2000000", "2023 0.65 2000000").trend().change())
        .isEqualTo(Trend.Change.DOWN);
    assertThat(share("2022 0.6 2000000", "2023 0.7 2000000").unit()).isEqualTo(0.01);
    assertThat(metric("'kind':'nps'", "2022 30 9", "2023 31.25 9").unit()).isEqualTo(0.01);
  }

  @Test
  public void intervalsThatOverlapAreNoClearChangeSinceTheFirst() {
    assertThat(share("2015 0.60 50", "2019 0.65 50", "2023 0.7 50").trend())
        .hasToString("Trend[change=NO_CLEAR_CHANGE, since=2015-07-01]");
  }

  @Test
  public void withoutTheNumberOfAnswersNothingCanBeTold() {
    assertThat(share("2015 0.2 100", "2022 0.9 100", "2023 0.4 -").trend())
        .hasToString("Trend[change=CANNOT_TELL, since=2022-07-01]");
    assertThat(share("2015 0.2 -", "2023 0.9 100").trend())
        .hasToString("Trend[change=CANNOT_TELL, since=2015-07-01]");
    assertThat(share("2015 0.2 -", "2019 0.5 100", "2023 0.9 100").trend())
        .hasToString("Trend[change=UP, since=2019-07-01]");
  }

  @Test
  public void oneMeasurementHasNoTrend() {
    assertThat(share("2023 0.65 100").trend()).isNull();
    assertThat(share().trend()).isNull();
    assertThat(share().latest()).isNull();
    assertThat(share().interval()).isNull();
    assertThat(share().targetMet()).isNull();
  }

  @Test
  public void aTargetIsReachedFromTheSideThatIsBetter() {
    assertThat(metric("'kind':'share','target':0.7", "2023 0.7 9").targetMet()).isTrue();
    assertThat(metric("'kind':'share','target':0.7", "2023 0.69 9").targetMet()).isFalse();
    assertThat(metric("'kind':'duration','better':'lower','target':60", "2023 59 9").targetMet())
        .isTrue();
    assertThat(share("2023 0.7 9").targetMet()).isNull();
  }

  @Test
  public void whatIsBetterDecidesWhetherAChangeIsOne() {
    String[] up = {"2022 0.4 1000", "2023 0.6 1000"};
    assertThat(metric("'kind':'share'", up).improved()).isTrue();
    assertThat(metric("'kind':'share','better':'lower'", up).improved()).isFalse();
    assertThat(share("2022 0.4 10", "2023 0.5 10").improved()).isNull();
  }

  @Test
  public void aValueWithoutAFigureIsLeftOut() {
    var reading = read("{'kind':'share','values':[{'date':'2023-07-01'},{'value':0.5,'n':9}]}");
    assertThat(reading.history()).hasSize(1);
    assertThat(reading.latest().date()).isNull();
  }

  private static MetricReading share(String... values) {
    return metric("'kind':'share'", values);
  }

  private static MetricReading metric(String head, String... values) {
    return read(
        Stream.of(values)
            .map(value -> value.split(" "))
            .map(v -> "{'date':'" + v[0] + "-07-01','value':" + v[1] + n(v[2]) + "}")
            .collect(Collectors.joining(",", "{" + head + ",'values':[", "]}")));
  }

  private static String n(String n) {
    return n.equals("-") ? "" : ",'n':" + n;
  }

  private static MetricReading read(String json) {
    return MetricReading.of(new Metric(JsonFormat.object(json.replace('\'', '"'))));
  }
}
