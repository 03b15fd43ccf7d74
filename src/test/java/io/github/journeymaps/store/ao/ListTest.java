package io.github.journeymaps.store.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.journeymaps.map.JourneyMap;
import io.github.journeymaps.map.MapNotation;
import io.github.journeymaps.store.Home;
import io.github.journeymaps.store.MapQuery;
import io.github.journeymaps.store.MapSummary;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.Test;

public class ListTest extends OnEveryDatabase {
  private void given(String title, String fields) {
    given(title, fields, 100L);
  }

  private String given(String title, String fields, Long page) {
    JourneyMap map = MapNotation.map("map " + fields + "\n| A: B\nemotion | c");
    var titled = map.with(map.fields().with("title", title));
    return store.create(titled, new Home(home.space(), page), "maker").summary().id();
  }

  private MapQuery all() {
    return new MapQuery(List.of(home.space()), null, null, null, null, null, false, null, 0, 100);
  }

  private List<String> titles(MapQuery query) {
    return store.list(query).stream().map(MapSummary::title).toList();
  }

  private MapQuery text(String text) {
    return new MapQuery(all().spaces(), text, null, null, null, null, false, null, 0, 100);
  }

  private MapQuery label(String label) {
    return new MapQuery(all().spaces(), null, label, null, null, null, false, null, 0, 100);
  }

  private MapQuery state(String state) {
    return new MapQuery(all().spaces(), null, null, state, null, null, false, null, 0, 100);
  }

  private MapQuery sorted(String sort) {
    return new MapQuery(all().spaces(), null, null, null, null, null, false, sort, 0, 100);
  }

  @Test
  public void mapsOfASpaceComeByTitleWithoutRegardToCase() {
    given("beta", "");
    given("Alpha", "");
    given("Émile", "");
    given("Gamma", "");
    assertThat(titles(all())).startsWith("Alpha", "beta", "Gamma").contains("Émile");
    assertThat(titles(sorted("-title")).subList(1, 4)).endsWith("beta", "Alpha");
  }

  @Test
  public void aTitleIsFoundByAnyPartOfItAsItStands() {
    given("100% sure_thing", "");
    given("Straße!", "");
    given("100 sureXthing", "");
    assertThat(titles(text("0% S"))).containsExactly("100% sure_thing");
    assertThat(titles(text("SURE_"))).containsExactly("100% sure_thing");
    assertThat(titles(text("sse!"))).containsExactly("Straße!");
    assertThat(titles(text("' OR '1'='1"))).isEmpty();
  }

  @Test
  public void aLabelIsFoundWhole() {
    given("a", "labels=[retail,b2b]");
    given("b", "labels=[retailer]");
    assertThat(titles(label("Retail"))).containsExactly("a");
    assertThat(titles(label("b2b"))).containsExactly("a");
    assertThat(titles(label("b2"))).isEmpty();
  }

  @Test
  public void aMapWithoutAStateIsAsIs() {
    given("a", "");
    given("b", "state=current");
    given("c", "state=future");
    assertThat(titles(state("current"))).containsExactly("a", "b");
    assertThat(titles(state("future"))).containsExactly("c");
  }

  @Test
  public void mapsAreFoundByOwnerAndPage() {
    given("a", "owner=key1", 1L);
    given("b", "owner=key2", 2L);
    given("c", "", null);
    assertThat(titles(new MapQuery(null, null, null, null, "key1", null, false, null, 0, 9)))
        .contains("a")
        .doesNotContain("b");
    var pages =
        new MapQuery(
            all().spaces(), null, null, null, null, List.of(1L, 2L, 3L), false, null, 0, 9);
    assertThat(titles(pages)).containsExactly("a", "b");
  }

  @Test
  public void theBinIsAListOfItsOwn() {
    given("a", "");
    store.bin(given("b", "", 1L));
    assertThat(titles(all())).containsExactly("a");
    assertThat(titles(new MapQuery(all().spaces(), null, null, null, null, null, true, null, 0, 9)))
        .containsExactly("b");
  }

  @Test
  public void listsSortByWhatIsWorstDueAndNew() {
    given("none", "");
    String low = given("low", "reviewEvery=P1M reviewedOn=2026-05-01", 1L);
    String high = given("high", "reviewEvery=P1M reviewedOn=2026-01-01", 1L);
    edit(low, "set card c emotion.value=-1.5");
    edit(high, "set card c emotion.value=-0.5");
    assertThat(titles(sorted("worstEmotion"))).containsExactly("low", "high", "none");
    assertThat(titles(sorted("reviewDue"))).containsExactly("high", "low", "none");
    assertThat(titles(sorted("-changed"))).endsWith("none");
    assertThat(titles(sorted("changed"))).startsWith("none");
    assertThat(store.summary(low).orElseThrow().reviewDue()).hasToString("2026-06-01");
    assertThatThrownBy(() -> store.list(sorted("size")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("size")
        .hasMessageContaining("worstEmotion");
  }

  @Test
  public void mapsWithoutATitleComeFirst() {
    given("b", "");
    given("", "");
    given("a", "");
    assertThat(titles(all())).containsExactly("", "a", "b");
    assertThat(titles(sorted("-title"))).containsExactly("b", "a", "");
  }

  @Test
  public void whatIsHiddenIsLeftOutInTheStatement() {
    given("a", "", 1L);
    given("b", "", 2L);
    given("c", "", null);
    assertThat(store.list(all(), List.of(2L), "maker"))
        .extracting(MapSummary::title)
        .containsExactly("a", "c");
    assertThat(store.list(all(), List.of(1L, 2L), "other")).isEmpty();
    assertThat(store.list(all(), List.of(), null))
        .extracting(MapSummary::title)
        .containsExactly("a", "b");
  }

  @Test
  public void pagesNeitherRepeatNorLeaveOut() {
    IntStream.range(0, 7).forEach(i -> given("same", ""));
    var first = page(0, 4);
    var second = page(4, 4);
    assertThat(first).hasSize(4).doesNotContainAnyElementsOf(second);
    assertThat(second).hasSize(3);
    assertThat(page(0, 0)).isEmpty();
  }

  private List<String> page(int start, int limit) {
    var query =
        new MapQuery(all().spaces(), null, null, null, null, null, false, null, start, limit);
    return store.list(query).stream().map(MapSummary::id).toList();
  }

  @Test
  public void aListIsOneStatementAndTakesManySpaces() {
    given("a", "");
    given("b", "");
    var spaces = IntStream.range(0, 1_000).mapToObj(i -> i == 7 ? home.space() : "N" + i).toList();
    var query = new MapQuery(spaces, null, null, null, null, null, false, null, 0, 100);
    assertThat(titles(query)).containsExactly("a", "b");
    assertThat(database.statements(() -> store.list(all()))).hasSize(1);
  }
}
