package io.github.journeymaps.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.journeymaps.map.Generated;
import io.github.journeymaps.map.JourneyMap;
import io.github.journeymaps.map.Laws;
import io.github.journeymaps.map.MapNotation;
import java.time.LocalDate;
import org.junit.Test;

public class OverviewTest {
  private static Overview of(String table) {
    return Overview.of(MapNotation.map(table));
  }

  @Test
  public void itTellsTheSameAsTheKeyFindings() {
    Laws.hold(
        seed -> {
          JourneyMap map = new Generated(seed).map();
          var overview = Overview.of(map);
          var findings = KeyFindings.of(map, LocalDate.EPOCH);
          int assumed = findings.evidence().get(EvidenceGrade.ASSUMED);
          assertThat(overview.worst()).isEqualTo(findings.worst());
          assertThat(overview.evidence() * map.cardCount())
              .isCloseTo(map.cardCount() - assumed, within(1e-6));
        });
  }

  @Test
  public void theWorstStepHasTheLowestWeightedMean() {
    var worst =
        of("""
                     | A: One | Two | Three
            emotion  | a emotion.value=-2 emotion.weight=1 / b emotion.value=1 emotion.weight=2 | c emotion.value=-1 | d
            """)
            .worst();
    assertThat(worst.step().title()).isEqualTo("Two");
    assertThat(worst.emotion()).isEqualTo(-1);
  }

  @Test
  public void weightZeroUnscoredAndEmployeesAreLeftOut() {
    var worst =
        of("""
                             | A: One | Two
            emotion          | a emotion.value=-2 emotion.weight=0 / b emotion.before=-2 | c emotion.value=-1
            employee-emotion | d emotion.value=-2 |
            """)
            .worst();
    assertThat(worst.step().title()).isEqualTo("Two");
  }

  @Test
  public void aStepThatFeelsGoodIsNotTheWorst() {
    assertThat(of("| A: One\nemotion | a emotion.value=1").worst()).isNull();
    assertThat(of("| A: One\nactions | a")).isEqualTo(new Overview(null, 0, 0));
  }

  @Test
  public void aPainAloneMakesAStepTheWorst() {
    var overview = of("| A: One | Two\npains | a | b grade=workaround");
    assertThat(overview.worst().step().title()).isEqualTo("Two");
    assertThat(overview.worst().emotion()).isNull();
    assertThat(overview.openPains()).isEqualTo(2);
  }
}
