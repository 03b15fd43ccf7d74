package io.github.journeymaps.swimlane;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.Test;

public class ViewOptionsTest {
  @Test
  public void parametersAreRead() {
    assertThat(
            ViewOptions.of(
                Map.of(
                    "view", "outline",
                    "savedView", " v ",
                    "lanes", "pains, emotion,,",
                    "stages", "s1",
                    "height", "600px")))
        .isEqualTo(
            new ViewOptions(
                "outline", "v", List.of("pains", "emotion"), List.of("s1"), 600, false, true));
  }

  @Test
  public void aSlipOfATypistNeverHidesTheMap() {
    assertThat(ViewOptions.of(Map.of("view", "outlin", "savedView", "", "height", "tall")))
        .isEqualTo(ViewOptions.DEFAULT);
    assertThat(ViewOptions.of(Map.of())).isEqualTo(ViewOptions.DEFAULT);
  }

  @Test
  public void theHeightStaysUseful() {
    assertThat(ViewOptions.of(Map.of("height", "5")).height()).isEqualTo(200);
    assertThat(ViewOptions.of(Map.of("height", "999999")).height()).isEqualTo(4000);
  }
}
