package io.github.journeymaps.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeymaps.map.JourneyMap;
import org.junit.Test;

/** What the benchmarks compare with must write what is compared. */
public class HandWrittenTest {
  private final Drawings soy = Drawings.bySoy();
  private final Drawings hand = Drawings.byHand();

  @Test
  public void aMapOf40CardsIsTheSameBytesByHandAndBySoy() {
    assertSame(SampleMap.ofAllTypes(40).map(), 40);
  }

  @Test
  public void aMapOf300CardsIsTheSameBytesByHandAndBySoy() {
    assertSame(SampleMap.ofAllTypes(300).map(), 300);
  }

  @Test
  public void theCacheGivesTheSameBytesToo() {
    JourneyMap map = SampleMap.ofAllTypes(40).map();
    assertThat(soy.sectionByCache(map)).isEqualTo(soy.sectionByCache(map));
    assertThat(soy.sectionByCache(map)).isEqualTo(hand.section(map));
  }

  private void assertSame(JourneyMap map, int cards) {
    String drawn = soy.section(map);
    assertThat(drawn.split("<li data-card-id=", -1)).hasSize(cards + 1);
    assertThat(hand.section(map))
        .as("src/bench's HandWritten* write what the templates write: change both")
        .isEqualTo(drawn);
  }
}
