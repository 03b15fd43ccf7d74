package io.github.journeymaps.store.ao;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeymaps.map.MapNotation;
import org.junit.Test;

public class ProjectionTest {
  private static Projection of(String table) {
    return Projection.of(MapNotation.map(table));
  }

  @Test
  public void theWorstStepHasTheLowestWeightedMean() {
    var projection =
        of(
            """
                     | A: One | Two | Three
            emotion  | a emotion.value=-2 emotion.weight=1 / b emotion.value=1 emotion.weight=2 | c emotion.value=-1 | d
            """);
    assertThat(projection.worstStep()).isEqualTo("Two");
    assertThat(projection.worstEmotion()).isEqualTo(-1);
  }

  @Test
  public void weightZeroUnscoredAndEmployeesAreLeftOut() {
    var projection =
        of(
            """
                             | A: One | Two
            emotion          | a emotion.value=-2 emotion.weight=0 / b emotion.before=-2 | c emotion.value=1
            employee-emotion | d emotion.value=-2 |
            """);
    assertThat(projection.worstStep()).isEqualTo("Two");
  }

  @Test
  public void withoutEmotionThereIsNoWorstStep() {
    var projection = of("| A: One\nactions | a");
    assertThat(projection.worstStep()).isNull();
    assertThat(projection.worstEmotion()).isEqualTo(Projection.NO_EMOTION);
    assertThat(projection.evidence()).isZero();
    assertThat(Projection.day(projection.reviewDue())).isNull();
  }
}
