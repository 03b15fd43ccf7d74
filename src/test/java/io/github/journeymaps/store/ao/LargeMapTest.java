package io.github.journeymaps.store.ao;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeymaps.format.JsonFormat;
import io.github.journeymaps.map.Document;
import io.github.journeymaps.map.Fields;
import io.github.journeymaps.map.JourneyMap;
import io.github.journeymaps.map.Limits;
import io.github.journeymaps.map.MapNotation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.Test;

/** The largest map that limits allow. */
public class LargeMapTest extends OnEveryDatabase {
  /** Makes a document of a little less than {@link Limits#DOCUMENT}. */
  private static final int TEXT = 340;

  private static JourneyMap large() {
    var plain = new LinkedHashMap<>(Document.write(MAP).toMap());
    var cards = new ArrayList<Object>();
    for (int i = 0; i < Limits.CARDS; i++) {
      cards.add(card(i, (i % 2 == 0) ? "Search" : "Buy"));
    }
    plain.put("cards", cards);
    return Document.read(Fields.of(plain));
  }

  private static Map<String, Object> card(int number, String step) {
    return Map.of(
        "id", MapNotation.id("card" + number),
        "lane", MapNotation.id("actions"),
        "step", MapNotation.id(step),
        "text", "x".repeat(TEXT));
  }

  @Test
  public void aMapOfTenThousandCardsIsKeptChangedAndReadAgain() {
    JourneyMap map = large();
    assertThat(JsonFormat.write(map).length()).isBetween(Limits.DOCUMENT * 9 / 10, Limits.DOCUMENT);
    String id = made(map);
    edit(id, "set card card7 text=short");
    edit(id, "remove lane actions");
    assertThat(store.find(id, 1)).contains(map.as(id, 1));
    assertThat(store.find(id, 2).orElseThrow().card(MapNotation.id("card7")).get().text())
        .isEqualTo("short");
    assertThat(store.find(id).orElseThrow().map().cardCount()).isZero();
    assertThat(store.changes(id, 2).get(0).inverse()).hasSize(Limits.CARDS + 1);
    assertThat(store.changes(id, 1))
        .extracting(change -> change.ops().size())
        .isEqualTo(List.of(1, 1));
  }
}
