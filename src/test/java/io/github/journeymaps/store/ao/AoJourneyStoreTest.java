package io.github.journeymaps.store.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.journeymaps.map.InvalidMap;
import io.github.journeymaps.map.JourneyMap;
import io.github.journeymaps.map.MapNotation;
import io.github.journeymaps.store.Home;
import io.github.journeymaps.store.MapSummary;
import io.github.journeymaps.store.Stored;
import io.github.journeymaps.store.UnknownMap;
import java.util.Map;
import java.util.UUID;
import org.junit.Test;

public class AoJourneyStoreTest extends OnEveryDatabase {
  private static final String NOBODY = UUID.randomUUID().toString();

  @Test
  public void aNewMapIsFoundAsItWasMade() {
    Stored made = store.create(MAP, home, "maker");
    assertThat(store.find(made.summary().id())).contains(made);
    assertThat(made.map()).isEqualTo(MAP.as(made.summary().id(), 1));
    assertThat(store.map(made.summary())).isEqualTo(made.map());
  }

  @Test
  public void aHeadTellsWhatListsShow() {
    MapSummary summary = store.summary(made(MAP)).orElseThrow();
    assertThat(summary.home()).isEqualTo(home);
    assertThat(summary.maker()).isEqualTo("maker");
    assertThat(summary.title()).isEqualTo("Shop");
    assertThat(summary.labels()).containsExactly("retail");
    assertThat(summary.worstStep()).isEqualTo("Buy");
    assertThat(summary.worstEmotion()).isEqualTo(-1);
    assertThat(summary.openPains()).isEqualTo(1);
    assertThat(summary.state()).isNull();
    assertThat(summary.owner()).isNull();
    assertThat(summary.reviewDue()).isNull();
  }

  @Test
  public void anUnknownMapIsNotFoundAndNotChanged() {
    assertThat(store.summary(NOBODY)).isEmpty();
    assertThat(store.find(NOBODY)).isEmpty();
    assertThat(store.find(NOBODY, 1)).isEmpty();
    assertThatThrownBy(() -> edit(NOBODY, "set map title=x")).isInstanceOf(UnknownMap.class);
    assertThatThrownBy(() -> store.bin(NOBODY)).isInstanceOf(UnknownMap.class);
    assertThatThrownBy(() -> store.claim(NOBODY, home)).isInstanceOf(UnknownMap.class);
  }

  @Test
  public void anUpdateIsTheNextRevision() {
    String id = made(MAP);
    edit(id, "set map title=Store ; add card new to actions Buy text=new");
    Stored now = store.find(id).orElseThrow();
    assertThat(now.summary().revision()).isEqualTo(2);
    assertThat(now.map().revision()).isEqualTo(2);
    assertThat(now.summary().title()).isEqualTo("Store");
    assertThat(now.map().card(MapNotation.id("new"))).isPresent();
  }

  @Test
  public void whatTheFunctionThrowsLeavesEverythingAsItWas() {
    String id = made(MAP);
    var before = store.find(id);
    var refusal = new IllegalStateException("no");
    assertThatThrownBy(
            () ->
                store.update(
                    id,
                    (now, log) -> {
                      throw refusal;
                    }))
        .isSameAs(refusal);
    assertThat(store.find(id)).isEqualTo(before);
    assertThat(store.changes(id, 1)).isEmpty();
  }

  @Test
  public void aMapMovesToAnotherPage() {
    String id = made(MAP);
    store.move(id, new Home("OTHER", 7L));
    assertThat(store.summary(id).orElseThrow().home()).isEqualTo(new Home("OTHER", 7L));
  }

  @Test
  public void onlyTheFirstPageClaimsAMap() {
    String id = store.create(MAP, new Home(home.space(), null), "maker").summary().id();
    assertThat(store.summary(id).orElseThrow().home().page()).isNull();
    assertThat(store.claim(id, new Home(home.space(), 1L))).isTrue();
    assertThat(store.claim(id, new Home(home.space(), 2L))).isFalse();
    assertThat(store.summary(id).orElseThrow().home().page()).isEqualTo(1);
  }

  @Test
  public void aMapGoesToTheBinAndBack() {
    String id = made(MAP);
    store.bin(id);
    assertThat(store.summary(id).orElseThrow().binned()).isTrue();
    store.restore(id);
    assertThat(store.summary(id).orElseThrow().binned()).isFalse();
  }

  @Test
  public void aDeletedMapLeavesNoRow() {
    String id = made(MAP);
    edit(id, "set map title=x");
    store.name(id, 1, "first", "editor");
    store.delete(id, "editor");
    store.delete(id, "editor");
    assertThat(store.find(id)).isEmpty();
    for (var table : Database.entities().subList(0, 5)) {
      assertThat(rows(table, id)).as(table.getSimpleName()).isZero();
    }
  }

  @SuppressWarnings("unchecked")
  private <K> int rows(Class<? extends net.java.ao.RawEntity<?>> table, String id) {
    var type = (Class<? extends net.java.ao.RawEntity<K>>) table;
    return database.ao().count(type, "MAP_ID = ?", id);
  }

  @Test
  public void everyCharacterOfAMapComesBack() {
    String hostile = "%_'\"\\ \ud83d\ude00 Ω 日本語 \u2028 \r\n\t";
    JourneyMap map = MAP.with(MAP.fields().with("title", hostile).with("scenario", hostile));
    String id = made(map);
    assertThat(store.find(id).orElseThrow().map()).isEqualTo(map.as(id, 1));
    assertThat(store.summary(id).orElseThrow().title()).startsWith("%_'\"\\").contains("日本語");
  }

  @Test
  public void unknownFieldsStay() {
    var fields = MAP.fields().with("later", Map.of("n", 1));
    String id = made(MAP.with(fields));
    edit(id, "set map title=x");
    assertThat(store.find(id).orElseThrow().map().fields().get("later.n")).hasToString("1");
  }

  @Test
  public void aDocumentThatIsTooLargeIsRefusedWithItsSize() {
    String id = made(MAP);
    assertThatThrownBy(() -> store.create(tooLarge(), home, "maker"))
        .isInstanceOf(InvalidMap.class)
        .hasMessageContaining("document-too-large")
        .hasMessageContaining("5242880");
    assertThatThrownBy(() -> store.update(id, (now, log) -> replacing(tooLarge())))
        .isInstanceOf(InvalidMap.class);
  }

  private static JourneyMap tooLarge() {
    JourneyMap map = MAP;
    for (int i = 0; i < 600; i++) {
      map = map.with(map.fields().with("x" + i, "ä".repeat(5_000)));
    }
    return map;
  }

  @Test
  public void statementsAreFewWhateverTheSize() {
    String id = made(MAP);
    MapSummary summary = store.summary(id).orElseThrow();
    assertThat(database.statements(() -> store.summary(id))).hasSize(1);
    assertThat(database.statements(() -> store.map(summary))).hasSize(1);
    assertThat(database.statements(() -> store.find(id))).hasSize(2);
    assertThat(database.statements(() -> store.changes(id, 0))).hasSize(1);
    assertThat(database.statements(() -> store.find(id, 1))).hasSize(2);
    assertThat(database.statements(() -> edit(id, "set map title=x"))).hasSizeBetween(5, 6);
  }
}
