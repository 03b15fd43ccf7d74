package io.github.journeymaps.insight.checks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeymaps.map.Fields;
import io.github.journeymaps.map.JourneyMap;
import io.github.journeymaps.map.MapNotation;
import java.util.List;
import java.util.Map;
import org.junit.Test;

public class ChecksTest {
  private static final JourneyMap MAP =
      MapNotation.map(
          """
                        | A: One | Two
          actions       | a      |
          pains         | gone grade=abandonment / slow grade=workaround | dull / lost grade=abandonment
          opportunities | o1 owner=anna / o2 |
          pains Ben     | left grade=abandonment |
          """);

  private static List<String> found(JourneyMap map, String check) {
    return Checks.of(map).stream()
        .filter(finding -> finding.check().name().equals(check))
        .map(finding -> finding.of().id() + (finding.dismissed() ? " dismissed" : ""))
        .toList();
  }

  @Test
  public void aPainThatMakesCustomersGiveUpWantsAnIssue() {
    assertThat(found(MAP, "strong-pain-without-issue"))
        .containsExactly(MapNotation.id("gone"), MapNotation.id("lost"), MapNotation.id("left"));
  }

  @Test
  public void aPainWithAnIssueIsWorkedOn() {
    assertThat(found(with("gone", "issues", issue()), "strong-pain-without-issue"))
        .containsExactly(MapNotation.id("lost"), MapNotation.id("left"));
  }

  private static Object issue() {
    return List.of(Map.of("server", "s", "key", "CX-1"));
  }

  private static JourneyMap with(String card, String field, Object value) {
    var ops = io.github.journeymaps.format.JsonOps.read(List.of(op(card, field, value)));
    return new io.github.journeymaps.map.Edit(ops).applyTo(MAP).map();
  }

  private static Map<String, Object> op(String card, String field, Object value) {
    return Map.of(
        "op", "set", "kind", "card", "id", MapNotation.id(card), "fields", Map.of(field, value));
  }

  @Test
  public void anOpportunityWantsAnOwner() {
    assertThat(found(MAP, "opportunity-without-owner")).containsExactly(MapNotation.id("o2"));
    assertThat(found(with("o1", "owner", " "), "opportunity-without-owner"))
        .containsExactly(MapNotation.id("o1"), MapNotation.id("o2"));
  }

  @Test
  public void whatIsDismissedIsFoundAllTheSameAndSaysSo() {
    var dismissed =
        List.of(
            Map.of("check", "strong-pain-without-issue", "of", MapNotation.id("gone")),
            Map.of("check", "opportunity-without-owner", "of", MapNotation.id("lost")),
            Map.of("reason", "of nothing"));
    Fields fields = MAP.fields().with("dismissed", dismissed);
    assertThat(found(MAP.with(fields), "strong-pain-without-issue"))
        .containsExactly(
            MapNotation.id("gone") + " dismissed", MapNotation.id("lost"), MapNotation.id("left"));
  }

  @Test
  public void anEmptyMapWantsNothing() {
    assertThat(Checks.of(JourneyMap.EMPTY)).isEmpty();
  }

  @Test
  public void aNameIsOneCheck() {
    assertThat(Checks.ALL.stream().map(Check::name)).isNotEmpty().doesNotHaveDuplicates();
  }
}
