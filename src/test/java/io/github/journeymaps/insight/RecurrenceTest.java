package io.github.journeymaps.insight;

import static io.github.journeymaps.map.MapNotation.id;
import static io.github.journeymaps.map.MapNotation.map;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeymaps.map.Step;
import java.util.stream.Collectors;
import org.junit.Test;

/** A touchpoint that recurs is one object, met at several steps. */
public class RecurrenceTest {
  @Test
  public void meetingsAreCountedOnceAStepInTheMapsOrder() {
    var met =
        Recurrence.of(
            map(
                """
                            | S: One               | Two | Three
                touchpoints | a touchpoint=#Desk   |     | b touchpoint=#Desk
                pains       | c touchpoint=#Desk   | d touchpoint=#Phone |
                touchpoint Phone
                touchpoint Desk
                touchpoint Nobody
                """));
    assertThat(
            met.values().stream()
                .map(
                    r -> r.touchpoint().name() + " " + r.steps().stream().map(Step::title).toList())
                .collect(Collectors.joining(", ")))
        .isEqualTo("Phone [Two], Desk [One, Three], Nobody []");
    var desk = met.get(id("Desk"));
    assertThat(desk.count()).isEqualTo(2);
    assertThat(desk.at(id("Three"))).isEqualTo(2);
    assertThat(desk.at(id("Two"))).isZero();
  }
}
