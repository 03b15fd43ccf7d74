package io.github.journeymaps.host.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.journeymaps.host.links.LinkedJira;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;

/** The hospital map shows what was measured, and says of everything else that it was not. */
public class DemoContentTest {
  private static final String MEASURED = "HCAHPS national results, CMS";
  private static final String ILLUSTRATIVE = "illustrative, not measured";
  private static final Pattern PERCENTAGE = Pattern.compile("(\\d+) (?:%|→)");
  private static final MapFile HOSPITAL = MapFile.read("/demo/hospital-stay.json");

  @Test
  public void everyMeasureStandsOnTheMapOnce() {
    assertThat(measures().map(DemoContentTest::measure))
        .containsExactlyInAnyOrderElementsOf(
            HcahpsFigures.all().stream().map(HcahpsFigures::measure).toList());
  }

  @Test
  public void everyMeasureShowsThePublishedShareOfEachYear() {
    measures()
        .forEach(
            card ->
                assertThat(values(card).map(v -> v.path("value").asDouble()))
                    .as(measure(card))
                    .containsExactlyElementsOf(
                        HcahpsFigures.of(measure(card)).top().stream()
                            .map(t -> t / 100d)
                            .toList()));
  }

  @Test
  public void everyValueIsOfTheJulyOfItsReleaseAndNamesItsSource() {
    measures()
        .flatMap(DemoContentTest::values)
        .forEach(
            value -> {
              String date = value.path("date").asText();
              assertThat(date).matches("20(1[5-9]|2[0-3])-07-01");
              assertThat(value.path("source").asText())
                  .isEqualTo(MEASURED + ", release 07_" + date.substring(0, 4));
            });
  }

  @Test
  public void everyValueHasTheNumberOfSurveysOrNoneWhereItIsUnknown() {
    measures()
        .forEach(
            card ->
                assertThat(values(card).map(v -> v.path("n").asInt()))
                    .as(measure(card))
                    .containsExactlyElementsOf(HcahpsFigures.SURVEYS));
  }

  @Test
  public void theTargetIsTheBestYear() {
    measures()
        .forEach(
            card ->
                assertThat(card.path("metric").path("target").asDouble())
                    .as(measure(card))
                    .isEqualTo(best(HcahpsFigures.of(measure(card)))));
  }

  @Test
  public void theEmotionOfAMeasuredStepFollowsFromItsFigures() {
    measures()
        .forEach(
            card ->
                assertThat(emotionAt(card).path("value").asDouble())
                    .as(measure(card))
                    .isEqualTo(emotion(HcahpsFigures.of(measure(card)))));
  }

  @Test
  public void theAnswersBehindAnEmotionAddUpToItsNumberAndMean() {
    measures()
        .map(DemoContentTest::emotionAt)
        .forEach(
            emotion -> {
              assertThat(weighted(emotion, 0)).isEqualTo(emotion.path("n").asLong());
              assertThat((double) weighted(emotion, 1) / emotion.path("n").asLong())
                  .isCloseTo(emotion.path("value").asDouble(), within(0.000_01));
            });
  }

  @Test
  public void theSharesThatWouldAndWouldNotRecommendAreThoseOfTheSurvey() {
    var figures = HcahpsFigures.of("Willingness to Recommend the Hospital");
    var step = stepOf(figures);
    assertThat(step.at("/gain/share").asDouble()).isEqualTo(figures.top().get(8) / 100d);
    assertThat(step.at("/loss/share").asDouble()).isEqualTo(figures.bottom() / 100d);
  }

  @Test
  public void theSatisfactionInAScoreIsATenthOfTheBestAnswers() {
    HOSPITAL
        .cards("opportunities")
        .filter(card -> card.at("/score").has("satisfaction"))
        .forEach(
            card ->
                assertThat(card.at("/score/satisfaction").asDouble())
                    .as(card.path("text").asText())
                    .isEqualTo(figuresAt(card).top().get(8) / 10d));
  }

  @Test
  public void everyPercentageInAPainPointIsPublished() {
    HOSPITAL
        .cards("pains")
        .forEach(
            card ->
                PERCENTAGE
                    .matcher(card.path("text").asText())
                    .results()
                    .map(found -> Integer.valueOf(found.group(1)))
                    .forEach(share -> assertThat(published(figuresAt(card))).contains(share)));
  }

  @Test
  public void whatIsMeasuredSaysHowManyWereAskedByWhomAndWhen() {
    var measured = evidence().filter(e -> method(e).equals("quantitative")).toList();
    assertThat(measured).hasSizeGreaterThan(30);
    for (JsonNode evidence : measured) {
      assertThat(evidence.path("kind").asText()).isEqualTo("survey");
      assertThat(source(evidence)).startsWith(MEASURED);
      assertThat(evidence.path("n").asInt()).isEqualTo(HcahpsFigures.SURVEYS.get(8));
      assertThat(evidence.path("date").asText()).isEqualTo("2023-07-01");
    }
  }

  @Test
  public void whatIsNotMeasuredComesFromTheQuestionnaireOrSaysThatItIsIllustrative() {
    evidence()
        .filter(e -> method(e).equals("qualitative"))
        .forEach(
            e ->
                assertThat(source(e))
                    .matches("HCAHPS questionnaire, question \\d+, CMS|" + ILLUSTRATIVE + ".*"));
  }

  @Test
  public void everyEmotionIsMeasuredOrSaysThatItIsIllustrative() {
    Stream.concat(HOSPITAL.cards("emotion"), HOSPITAL.cards("employee-emotion"))
        .forEach(card -> assertThat(sources(card)).as(card.toString()).isNotEmpty());
    Stream.concat(HOSPITAL.cards("emotion"), HOSPITAL.cards("employee-emotion"))
        .filter(card -> !card.path("emotion").has("n") || card.path("emotion").has("before"))
        .forEach(
            card ->
                assertThat(sources(card))
                    .as(card.toString())
                    .anyMatch(source -> source.startsWith(ILLUSTRATIVE)));
  }

  @Test
  public void everyShareThatLeavesOrReturnsNamesItsSource() {
    var shares = HOSPITAL.steps().flatMap(s -> Stream.of(s.path("loss"), s.path("gain")));
    var given = shares.filter(JsonNode::isObject).toList();
    assertThat(given).hasSizeGreaterThan(3);
    assertThat(given).allMatch(s -> source(s).startsWith(s.has("n") ? MEASURED : ILLUSTRATIVE));
  }

  @Test
  public void someCardsAreAssumedAndSomeStepsAreGaps() {
    assertThat(HOSPITAL.all("cards").filter(c -> !c.has("evidence")).count()).isGreaterThan(20);
    var felt =
        HOSPITAL.cards("emotion").map(c -> c.path("step").asText()).collect(Collectors.toSet());
    assertThat(MapFile.ids(HOSPITAL.steps())).anyMatch(step -> !felt.contains(step));
  }

  @Test
  public void everyOpportunityIsScoredInOneWayAndAllWaysOccur() {
    var ways =
        HOSPITAL
            .cards("opportunities")
            .filter(card -> card.has("score"))
            .map(card -> Set.copyOf(names(card.path("score"))))
            .collect(Collectors.toSet());
    assertThat(ways)
        .containsExactlyInAnyOrder(
            Set.of("importance", "satisfaction"),
            Set.of("customerValue", "businessValue", "effort"),
            Set.of("reach", "impact", "confidence", "effort"),
            Set.of("impact", "confidence", "ease"));
  }

  @Test
  public void everyIssueIsOneOfTheDemoContentOfJira() {
    assertThat(issues().map(issue -> issue.path("server").asText()))
        .hasSizeGreaterThan(10)
        .containsOnly(LinkedJira.of(1, URI.create("http://jira"), "").id());
    assertThat(DemoIssues.keys()).containsAll(keys());
  }

  @Test
  public void someIssuesAreResolvedSomeAreNotAndOneIsNotForEverybody() {
    var resolved = keys().stream().filter(DemoIssues::isResolved).toList();
    assertThat(resolved).hasSizeBetween(4, keys().size() - 4);
    assertThat(keys().stream().filter(key -> key.startsWith("SEC-"))).hasSize(1);
  }

  @Test
  public void someIssuesAreResolvedBetweenTwoValuesOfTheMetricOfTheirStep() {
    var between =
        HOSPITAL
            .all("cards")
            .flatMap(
                card ->
                    MapFile.stream(card.path("issues")).map(issue -> measuredAround(card, issue)))
            .filter(measured -> measured)
            .toList();
    assertThat(between).hasSizeGreaterThanOrEqualTo(4);
  }

  /** Whether the metric of the card's step has values before and after an issue's resolution. */
  private static boolean measuredAround(JsonNode card, JsonNode issue) {
    String key = issue.path("key").asText();
    var dates =
        measures()
            .filter(metric -> metric.path("step").equals(card.path("step")))
            .flatMap(DemoContentTest::values)
            .map(value -> value.path("date").asText())
            .toList();
    return DemoIssues.isResolved(key)
        && dates.stream().anyMatch(date -> date.compareTo(DemoIssues.resolved(key)) < 0)
        && dates.stream().anyMatch(date -> date.compareTo(DemoIssues.resolved(key)) >= 0);
  }

  private static Stream<JsonNode> issues() {
    return HOSPITAL.all("cards").flatMap(card -> MapFile.stream(card.path("issues")));
  }

  private static Set<String> keys() {
    return issues().map(issue -> issue.path("key").asText()).collect(Collectors.toSet());
  }

  private static Stream<JsonNode> measures() {
    return HOSPITAL.cards("metrics");
  }

  private static String measure(JsonNode card) {
    return card.path("metric").path("name").asText();
  }

  private static Stream<JsonNode> values(JsonNode card) {
    return MapFile.stream(card.path("metric").path("values"));
  }

  /** What was measured at the step of a card. */
  private static HcahpsFigures figuresAt(JsonNode card) {
    return measures()
        .filter(metric -> metric.path("step").equals(card.path("step")))
        .map(metric -> HcahpsFigures.of(measure(metric)))
        .findFirst()
        .orElseThrow();
  }

  private static JsonNode stepOf(HcahpsFigures figures) {
    var metric = measures().filter(m -> measure(m).equals(figures.measure())).findFirst();
    return HOSPITAL
        .steps()
        .filter(step -> step.path("id").equals(metric.orElseThrow().path("step")))
        .findFirst()
        .orElseThrow();
  }

  /** The best answers of all years, and those in the last year that were not the best. */
  private static List<Integer> published(HcahpsFigures figures) {
    var all = new ArrayList<>(figures.top());
    all.add(100 - figures.top().get(8));
    return all;
  }

  /** The emotion of the step that a metric stands at. */
  private static JsonNode emotionAt(JsonNode metric) {
    return HOSPITAL
        .cards("emotion")
        .filter(card -> card.path("step").equals(metric.path("step")))
        .findFirst()
        .orElseThrow()
        .path("emotion");
  }

  /** The best answer keeps the promise, the middle one breaks it at times, the worst one often. */
  private static double emotion(HcahpsFigures figures) {
    return (2 * figures.top().get(8) - figures.middle() - 2 * figures.bottom()) / 100d;
  }

  private static double best(HcahpsFigures figures) {
    return figures.top().stream().mapToInt(Integer::intValue).max().orElseThrow() / 100d;
  }

  /** Sum of the answers, each times its score to the power. */
  private static long weighted(JsonNode emotion, int power) {
    var distribution = emotion.path("distribution");
    return names(distribution).stream()
        .mapToLong(
            s -> distribution.path(s).asLong() * Math.round(Math.pow(Integer.parseInt(s), power)))
        .sum();
  }

  private static Stream<JsonNode> evidence() {
    return HOSPITAL.all("cards").flatMap(card -> MapFile.stream(card.path("evidence")));
  }

  private static List<String> sources(JsonNode card) {
    return MapFile.stream(card.path("evidence")).map(DemoContentTest::source).toList();
  }

  private static String source(JsonNode node) {
    return node.path("source").asText();
  }

  private static String method(JsonNode evidence) {
    return evidence.path("method").asText();
  }

  private static List<String> names(JsonNode object) {
    return object.properties().stream().map(Map.Entry::getKey).toList();
  }
}
