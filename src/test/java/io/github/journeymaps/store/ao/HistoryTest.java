package io.github.journeymaps.store.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.journeymaps.map.Change;
import io.github.journeymaps.map.Edit;
import io.github.journeymaps.map.JourneyMap;
import io.github.journeymaps.map.MapNotation;
import io.github.journeymaps.map.Op;
import io.github.journeymaps.map.OpNotation;
import io.github.journeymaps.store.NewRevision;
import io.github.journeymaps.store.Sender;
import io.github.journeymaps.store.Stored;
import io.github.journeymaps.store.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.java.ao.Query;
import org.junit.Test;

public class HistoryTest extends OnEveryDatabase {
  private static final List<String> EDITS =
      List.of(
          "add card a to actions Buy after pays text=a",
          "set card a text= grade=trivial",
          "move card a to emotion Search after first",
          "set map title=Other labels=[x] owner=key",
          "remove lane pains ; add lane pains type=pains after first",
          "add stage After ; add step End to After ; move step Buy to After after first",
          "remove step Search",
          "set step Buy momentOfTruth=true ; remove card waits");

  @Test
  public void everyRevisionIsReadAsItWas() {
    var seen = revisions(EDITS);
    for (JourneyMap map : seen) {
      assertThat(store.find(map.id(), map.revision())).contains(map);
    }
    String id = seen.get(0).id();
    assertThat(store.find(id, 0)).isEmpty();
    assertThat(store.find(id, seen.size() + 1)).isEmpty();
  }

  private List<JourneyMap> revisions(List<String> edits) {
    String id = made(MAP);
    var seen = new ArrayList<JourneyMap>();
    seen.add(now(id));
    for (String ops : edits) {
      edit(id, ops);
      seen.add(now(id));
    }
    return seen;
  }

  private JourneyMap now(String id) {
    return store.find(id).orElseThrow().map();
  }

  @Test
  public void theWholeLogReplayedIsTheDocumentAndUndoneIsTheBeginning() {
    var seen = revisions(EDITS);
    String id = seen.get(0).id();
    var log = store.changes(id, 1);
    JourneyMap map = seen.get(0);
    for (Change change : log) {
      map = applied(map, change.ops());
    }
    assertThat(map.as(id, log.size() + 1)).isEqualTo(now(id));
    for (int i = log.size() - 1; i >= 0; i--) {
      map = applied(map, log.get(i).inverse());
    }
    assertThat(MapNotation.text(map)).isEqualTo(MapNotation.text(seen.get(0)));
  }

  private static JourneyMap applied(JourneyMap map, List<Op> ops) {
    JourneyMap now = map;
    for (Op op : ops) {
      now = op.apply(now);
    }
    return now;
  }

  @Test
  public void aMapIsReadAsItWasAtAMoment() {
    var seen = revisions(EDITS.subList(0, 3));
    String id = seen.get(0).id();
    var log = store.history(id, 0, 10);
    Instant first = log.get(3).at();
    Instant last = log.get(0).at();
    assertThat(store.find(id, first.minusMillis(1))).isEmpty();
    assertThat(store.find(id, last)).contains(seen.get(3));
    assertThat(store.find(id, last.plusSeconds(60))).contains(seen.get(3));
  }

  @Test
  public void aChangeTellsWhoWhatAndWhen() {
    String id = made(MAP);
    Instant before = store.summary(id).orElseThrow().changed();
    Change made = store.update(id, (now, log) -> draft(now, "request", "set map title=x")).change();
    assertThat(store.changes(id, 1)).usingRecursiveComparison().isEqualTo(List.of(made));
    assertThat(made.revision()).isEqualTo(2);
    assertThat(made.request()).isEqualTo("request");
    assertThat(made.client()).isEqualTo("browser");
    assertThat(made.user()).isEqualTo("editor");
    assertThat(made.at()).isAfterOrEqualTo(before).isEqualTo(store.summary(id).get().changed());
    assertThat(made.ops()).isEqualTo(OpNotation.ops("set map title=x"));
    assertThat(made.inverse()).isEqualTo(OpNotation.ops("set map title=Shop"));
  }

  @Test
  public void theHistoryIsNewestFirstAndPaged() {
    String id = revisions(EDITS).get(0).id();
    assertThat(store.history(id, 0, 3)).extracting(Change::revision).containsExactly(9L, 8L, 7L);
    assertThat(store.history(id, 7, 9)).extracting(Change::revision).containsExactly(2L, 1L);
    assertThat(store.changes(id, 7)).extracting(Change::revision).containsExactly(8L, 9L);
  }

  @Test
  public void theFunctionReadsTheLog() {
    String id = revisions(EDITS.subList(0, 2)).get(0).id();
    store.update(
        id,
        (now, log) -> {
          assertThat(log.since(1)).extracting(Change::revision).containsExactly(2L, 3L);
          return draft(now, "r", "set map title=x");
        });
    assertThat(store.summary(id).orElseThrow().revision()).isEqualTo(4);
  }

  @Test
  public void whatReplacesIsReadLikeAnyOtherRevision() {
    String id = made(MAP);
    edit(id, "set map title=Second");
    JourneyMap other = MapNotation.map("| A: B\nactions | c");
    store.update(id, (now, log) -> replacing(other));
    edit(id, "set map title=Fourth");
    assertThat(store.find(id, 2).orElseThrow().title()).isEqualTo("Second");
    assertThat(store.find(id, 3)).contains(other.as(id, 3));
    assertThat(store.find(id, 4).orElseThrow().title()).isEqualTo("Fourth");
    assertThat(store.changes(id, 2).get(0).replaces()).isTrue();
  }

  @Test
  public void snapshotsShortenTheReplayAndOldOnesAreThinned() {
    String id = made(MAP);
    for (int revision = 2; revision <= 555; revision++) {
      edit(id, "set map title=T" + revision);
    }
    assertThat(snapshots(id))
        .containsExactly(1L, 100L, 150L, 200L, 250L, 300L, 350L, 400L, 450L, 500L, 550L);
    for (long revision : List.of(2L, 50L, 99L, 101L, 200L, 377L, 555L)) {
      assertThat(store.find(id, revision).orElseThrow().title()).isEqualTo("T" + revision);
    }
  }

  private List<Long> snapshots(String id) {
    var query = Query.select().where("MAP_ID = ?", id).order("REVISION ASC");
    return Arrays.stream(database.ao().find(SnapshotRow.class, query))
        .map(SnapshotRow::getRevision)
        .toList();
  }

  @Test
  public void aRequestIsFoundAgain() {
    String id = made(MAP);
    Change made = store.update(id, (now, log) -> draft(now, "r1", "set map title=x")).change();
    assertThat(store.request(id, "r1")).contains(made);
    assertThat(store.request(id, "r2")).isEmpty();
    assertThat(store.request(made(MAP), "r1")).isEmpty();
  }

  @Test
  public void theSameRequestTwiceIsOneChange() {
    String id = made(MAP);
    Change made = store.update(id, (now, log) -> draft(now, "r1", "set map title=x")).change();
    Change again = store.update(id, (now, log) -> draft(now, "r1", "set map title=y")).change();
    assertThat(again).isEqualTo(made);
    assertThat(store.summary(id).orElseThrow().revision()).isEqualTo(2);
    assertThat(now(id).title()).isEqualTo("x");
  }

  @Test
  public void revisionsHaveNames() {
    String id = revisions(EDITS.subList(0, 2)).get(0).id();
    store.name(id, 1, "As is", "editor");
    store.name(id, 3, "Draft", "editor");
    Version renamed = store.name(id, 3, "Final", "other");
    assertThat(store.versions(id, 0, 10)).hasSize(2).startsWith(renamed);
    assertThat(store.versions(id, 0, 10))
        .extracting(Version::name)
        .containsExactly("Final", "As is");
    assertThat(renamed.user()).isEqualTo("other");
    assertThat(store.name(id, 2, "a\0\ud800", null).name()).isEqualTo("a\ufffd");
    assertThatThrownBy(() -> store.name(id, 4, "x", "editor"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("map " + id + " has revisions 1 to 3, not 4");
  }

  @Test
  public void anEditOfNothingIsARevisionToo() {
    String id = made(MAP);
    store.update(id, (now, log) -> nothing(now));
    assertThat(store.find(id, 2)).contains(MAP.as(id, 2));
    assertThat(store.changes(id, 1).get(0).ops()).isEmpty();
  }

  private static NewRevision nothing(Stored now) {
    return NewRevision.edited(now.map(), new Edit(List.of()), new Sender("nothing", null, null));
  }
}
