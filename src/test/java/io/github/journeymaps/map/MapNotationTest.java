package io.github.journeymaps.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

/** The notation of the other tests reads what it writes. */
public class MapNotationTest {
  @Test
  public void aTableIsReadAsItIsWritten() {
    String table =
        """
                             | Before period=before: Search | Compare | Empty: | During: Buy
        actions What_they_do | looks                        |         |        | pays / waits grade=workaround
        emotion Anna         | sad emotion.value=-1.5       |         |        |
        persona Anna colour=2
        touchpoint Desk physical=true
        view All overlays=[a,b]
        map title=Map owner=editor
        """;
    assertThat(MapNotation.text(MapNotation.map(table))).isEqualTo(table);
  }

  @Test
  public void namesAreIds() {
    var map = MapNotation.map("| S: Buy\nactions | pays");
    assertThat(map.cards(MapNotation.id("actions"), MapNotation.id("Buy")))
        .extracting(Card::id)
        .containsExactly(MapNotation.id("pays"));
  }
}
