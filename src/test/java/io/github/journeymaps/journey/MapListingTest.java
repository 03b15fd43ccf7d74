package io.github.journeymaps.journey;

import static io.github.journeymaps.journey.SmallWiki.ADMIN;
import static io.github.journeymaps.journey.SmallWiki.EDITOR;
import static io.github.journeymaps.journey.SmallWiki.OTHER;
import static io.github.journeymaps.journey.SmallWiki.OUTSIDER;
import static io.github.journeymaps.journey.SmallWiki.VIEWER;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeymaps.map.JourneyMap;
import io.github.journeymaps.map.MapNotation;
import io.github.journeymaps.store.JourneyStore;
import io.github.journeymaps.store.MapQuery;
import io.github.journeymaps.store.MapSummary;
import io.github.journeymaps.store.ao.Stores;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.Test;

/** Lists are filled with what the reader may see, whatever lies between. */
public class MapListingTest {
  private final SmallWiki wiki = new SmallWiki().with(10).with(11);
  private final JourneyStore store = Stores.journeys();
  private final Journeys journeys = new Journeys(store, wiki);
  private final MapListing listing = new MapListing(store, wiki);
  private final String label = UUID.randomUUID().toString();

  private String make(String title, long page) {
    return journeys.create(map(title), page, EDITOR).summary().id();
  }

  private JourneyMap map(String title) {
    JourneyMap map = MapNotation.map("actions | During: Buy\nactions | pays");
    return map.with(map.fields().with("title", title).with("labels", List.of(label)));
  }

  private MapQuery query(int start, int limit) {
    return query(null, false, start, limit);
  }

  private MapQuery query(String owner, boolean binned, int start, int limit) {
    return new MapQuery(
        List.of(), null, label, null, owner, List.of(), binned, "title", start, limit);
  }

  private static List<String> titles(MapListing.Slice slice) {
    return slice.maps().stream().map(MapSummary::title).toList();
  }

  @Test
  public void aListHoldsOnlyWhatTheReaderMaySee() {
    make("a", 10);
    make("b", 11);
    journeys.create(map("c"), "DEMO", EDITOR);
    wiki.viewers(11, EDITOR);
    assertThat(titles(listing.list(query(0, 10), EDITOR))).containsExactly("a", "b", "c");
    assertThat(titles(listing.list(query(0, 10), VIEWER))).containsExactly("a");
    assertThat(titles(listing.list(query(0, 10), OUTSIDER))).isEmpty();
    assertThat(titles(listing.list(query(0, 10), null))).isEmpty();
  }

  @Test
  public void pagesAreFullAndTogetherTheWholeList() {
    for (int i = 100; i < 350; i++) {
      make("m" + i, i % 10 == 0 ? 10 : 11);
    }
    wiki.viewers(11, EDITOR);
    var all = new ArrayList<String>();
    MapListing.Slice slice;
    do {
      slice = listing.list(query(all.size(), 7), VIEWER);
      all.addAll(titles(slice));
      assertThat(slice.maps().size() == 7 || slice.isLast()).isTrue();
    } while (!slice.isLast());
    assertThat(all).hasSize(25).startsWith("m100", "m110").endsWith("m330", "m340");
  }

  @Test
  public void ownersAreAskedForByName() {
    JourneyMap owned = map("o");
    journeys.create(owned.with(owned.fields().with("owner", "viewer")), 10, EDITOR);
    make("p", 10);
    var found = listing.list(query("viewer", false, 0, 5), EDITOR);
    assertThat(found.maps()).singleElement().returns("viewer", MapSummary::owner);
    assertThat(listing.list(query("nobody", false, 0, 5), EDITOR).maps()).isEmpty();
  }

  @Test
  public void theBinShowsWhatOneMayRestore() {
    journeys.bin(make("a", 10), EDITOR);
    make("b", 10);
    assertThat(titles(listing.list(query(null, true, 0, 5), OTHER))).containsExactly("a");
    assertThat(listing.list(query(null, true, 0, 5), VIEWER).maps()).isEmpty();
    assertThat(titles(listing.list(query(0, 5), OTHER))).containsExactly("b");
  }

  @Test
  public void manyMapsOfAPageThatIsNotForTheReaderCostAFewStatements() {
    for (int i = 0; i < 500; i++) {
      make("a" + i, 11);
    }
    make("b", 10);
    wiki.viewers(11, EDITOR);
    wiki.forget();
    var statements =
        Stores.statements(
            () -> assertThat(titles(listing.list(query(0, 25), VIEWER))).containsExactly("b"));
    assertThat(statements).hasSizeLessThanOrEqualTo(2);
    assertThat(wiki.asked()).isLessThanOrEqualTo(2);
  }

  @Test
  public void administratorsFindMapsWithoutAHomeInTheBin() {
    wiki.with(12);
    String id = make("gone", 12);
    make("there", 10);
    wiki.purge(12);
    journeys.follow(12);
    journeys.bin(make("binned", 10), EDITOR);
    assertThat(listing.list(query(null, true, 0, 5), ADMIN).maps())
        .extracting(MapSummary::id)
        .containsExactly(id);
    assertThat(titles(listing.list(query(null, true, 0, 5), EDITOR))).containsExactly("binned");
  }
}
