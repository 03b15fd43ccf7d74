package io.github.journeymaps.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.Test;

/** The merge table, a line a case: mine, theirs, what comes of it. */
public class MergeTest {
  private static final String TABLE =
      """
              | Before: Search | Compare | During: Buy    | Pay
      actions | looks          | reads   | orders / waits | cash
      emotion | sad emotion.before=-1 emotion.value=-2 |  |  |
      metrics |                |         | speed metric.name=Speed |
      persona Anna
      touchpoint Desk
      view All
      """;

  private static final JourneyMap BASE =
      edited(
          MapNotation.map(TABLE),
          "add evidence survey to looks kind=survey ; add value v2015 to speed value=1 ;"
              + " add value v2023 to speed value=2");

  @Test
  public void mySetMeetsTheirSet() {
    check("set card looks text=a", "set card looks text=b", "conflict text=b");
    check("set card looks text=a", "set card looks text=a", "conflict text=a");
    check("set card looks text=a", "set card looks grade=trivial", "merges");
    check("set card looks text=a", "set card reads text=a", "merges");
    check("set card sad emotion.before=1", "set card sad emotion.value=1", "merges");
    check("set card sad emotion=", "set card sad emotion.value=1", "conflict emotion");
    check("set card sad emotion.value=1", "set card sad emotion=", "conflict emotion.value=null");
    check("set map title=a", "set map title=b", "conflict title=b");
    check("set map title=a", "set map owner=b", "merges");
    check("set map title=a", "set card looks text=b", "merges");
    check("set value v2015 value=9", "set value v2015 value=8", "conflict value=8");
    check("set value v2015 value=9", "set value v2023 value=8", "merges");
    check("set value v2015 value=9", "set card speed text=b", "merges");
    check("set value v2015 value=9", "set card speed metric.name=b", "merges");
    check("set evidence survey source=a", "set evidence survey source=b", "conflict source=b");
  }

  @Test
  public void mySetMeetsTheirSetOfWhatIsAroundOrInside() {
    check(
        "set card sad emotion.distribution.1=2", "set card sad emotion.distribution.2=2", "merges");
    check(
        "set card sad emotion.distribution.1=2",
        "set card sad emotion.distribution=",
        "conflict emotion.distribution.1=null");
    check(
        "set card sad emotion.distribution.1=2",
        "set card sad emotion=",
        "conflict emotion.distribution.1=null");
    check("set card sad emotion=", "set card sad emotion.distribution.1=2", "conflict emotion");
    check(
        "set card sad emotion.distribution=",
        "set card sad emotion.distribution.1=2",
        "conflict emotion.distribution");
  }

  @Test
  public void whatCannotBeAddedDoesNotStopTheMerge() {
    var twice = Map.of("id", MapNotation.id("survey"));
    var cell = new Cell(MapNotation.id("actions"), MapNotation.id("Search"));
    var fields = Fields.of(Map.of("evidence", List.of(twice)));
    List<Op> mine =
        List.of(
            new Op.Add(
                Kind.CARD, MapNotation.id("new"), Place.of(cell), InsertionPoint.LAST, fields),
            new Op.Remove(Kind.CARD, MapNotation.id("new")));
    var theirs = new Op.Set(Kind.CARD, MapNotation.id("reads"), Map.of("text", "b"));
    var change =
        new Change(2, "r", "theirs", "u", Instant.EPOCH, List.of(theirs), List.of(), false);
    assertThat(Merge.of(mine, BASE, List.of(change)).ops()).isEqualTo(mine);
  }

  @Test(timeout = 20_000)
  public void manyFieldsMeetManyAtOnce() {
    var theirs = new Op.Set(Kind.CARD, MapNotation.id("sad"), points(0, 40_000));
    var mine = new Op.Set(Kind.CARD, MapNotation.id("sad"), points(40_000, 80_000));
    var change =
        new Change(2, "r", "theirs", "u", Instant.EPOCH, List.of(theirs), List.of(), false);
    var merge = Merge.of(List.of(mine), BASE, List.of(change));
    assertThat(merge.conflicts()).isEmpty();
    assertThat(merge.ops()).containsExactly(mine);
    assertThatThrownBy(() -> new Edit(merge.ops()).applyTo(BASE))
        .hasMessageContaining("too-many at 'ops[0].emotion.distribution' [40000, 1000]");
  }

  private static Map<String, Object> points(int from, int to) {
    var points = new HashMap<String, Object>();
    for (int i = from; i < to; i++) {
      points.put("emotion.distribution." + i, 1);
    }
    return points;
  }

  @Test
  public void mySetMeetsTheirMove() {
    check("set card looks text=a", "move card looks to actions Buy", "merges");
    check("set step Buy title=a", "move step Buy to Before", "merges");
    check("set lane actions title=a", "move lane emotion after first", "merges");
    check("set persona Anna name=a", "move persona Anna after first", "merges");
  }

  @Test
  public void mySetMeetsTheirRemove() {
    check("set card looks text=a", "remove card looks", "conflict");
    check("set card looks text=a", "remove lane actions", "conflict");
    check("set card looks text=a", "remove step Search", "conflict");
    check("set card looks text=a", "remove stage Before", "conflict");
    check("set step Search title=a", "remove stage Before", "conflict");
    check("set evidence survey source=a", "remove card looks", "conflict");
    check("set evidence survey source=a", "remove lane actions", "conflict");
    check("set value v2015 value=9", "remove value v2015", "conflict");
    check("set value v2015 value=9", "set card speed metric=", "conflict");
    check("set card looks text=a", "remove card reads", "merges");
    check("set card looks text=a", "remove evidence survey", "merges");
    check("set card speed metric=", "remove value v2015", "conflict metric");
  }

  @Test
  public void mySetMeetsTheirAdd() {
    check("set card looks text=a", "add card new to actions Search", "merges");
    check("set card looks text=a", "add evidence new to looks", "merges");
    check("set card speed metric=", "add value new to speed value=3", "conflict metric");
    check("set card speed metric.name=a", "add value new to speed value=3", "merges");
  }

  @Test
  public void myMoveMeetsTheirSet() {
    check("move card looks to actions Buy", "set card looks text=b", "merges");
    check("move value v2015 to speed", "set value v2015 value=9", "merges");
    check("move value v2015 to speed", "set card speed metric.name=b", "merges");
    check("move value v2015 to speed", "set card speed metric=", "conflict");
  }

  @Test
  public void myMoveMeetsTheirMove() {
    check("move card looks to actions Buy", "move card looks to actions Pay", "merges");
    check("move step Buy to Before", "move step Buy to During after first", "merges");
    assertThat(merged("move card looks to actions Buy", "move card looks to actions Pay"))
        .isEqualTo(
            """
                    | Before: Search | During: Buy            | Pay
            actions |                | orders / waits / looks |
            """);
  }

  @Test
  public void myMoveMeetsTheirRemove() {
    check("move card looks to actions Buy", "remove card looks", "conflict");
    check("move card looks to actions Buy", "remove lane actions", "conflict");
    check("move card looks to actions Buy", "remove step Buy", "conflict");
    check("move card looks to actions Buy", "remove stage During", "conflict");
    check("move card looks to actions Buy", "remove stage Before", "conflict");
    check("move step Buy to Before", "remove stage Before", "conflict");
    check("move card looks to actions Buy after orders", "remove card orders", "merges");
    check("move lane emotion after actions", "remove lane actions", "merges");
    assertThat(merged("move card looks to actions Buy after orders", "remove card orders"))
        .isEqualTo(
            """
                    | Before: Search | During: Buy   | Pay
            actions |                | waits / looks |
            """);
  }

  @Test
  public void myMoveMeetsTheirAdd() {
    check("move card looks to actions Buy", "add card new to actions Buy", "merges");
    check("move lane emotion after first", "add lane new", "merges");
  }

  @Test
  public void myRemoveMeetsTheirSet() {
    check("remove card looks", "set card looks text=b", "conflict");
    check("remove lane actions", "set card looks text=b", "conflict");
    check("remove step Search", "set card looks text=b", "conflict");
    check("remove stage Before", "set card looks text=b", "conflict");
    check("remove stage Before", "set step Compare title=b", "conflict");
    check("remove card looks", "set evidence survey source=b", "conflict");
    check("remove lane actions", "set evidence survey source=b", "conflict");
    check("remove stage Before", "set evidence survey source=b", "conflict");
    check("remove card speed", "set value v2015 value=9", "conflict");
    check("remove lane actions", "set card sad text=b", "merges");
    check("move card looks to actions Pay ; remove step Pay", "set card looks text=b", "conflict");
    check("move card cash to actions Buy ; remove step Pay", "set card cash text=b", "merges");
    check("remove value v2015", "set card speed metric=", "done");
    check("remove value v2015", "set card speed metric.name=b", "merges");
    check("remove value v2015", "set value v2023 value=9", "merges");
    check("remove persona Anna", "set persona Anna name=b", "conflict");
    check("remove touchpoint Desk", "set touchpoint Desk name=b", "conflict");
    check("remove view All", "set view All name=b", "conflict");
  }

  @Test
  public void myRemoveMeetsTheirMove() {
    check("remove card looks", "move card looks to actions Buy", "conflict");
    check("remove step Buy", "move card looks to actions Buy", "conflict");
    check("remove stage During", "move card looks to actions Buy", "conflict");
    check("remove stage Before", "move step Buy to Before", "conflict");
    check("remove stage During", "move step Buy to Before", "merges");
    check("remove step Search", "move card looks to actions Buy", "merges");
    check("remove lane actions", "move lane actions after last", "conflict");
    check("remove lane actions", "move lane emotion after first", "merges");
  }

  @Test
  public void myRemoveMeetsTheirRemove() {
    check("remove card looks", "remove card looks", "done");
    check("remove card looks", "remove lane actions", "done");
    check("remove lane actions", "remove card looks", "merges");
    check("remove step Search", "remove stage Before", "done");
    check("remove evidence survey", "remove card looks", "done");
    check("remove evidence survey", "remove lane actions", "done");
    check("remove value v2015", "remove stage During", "done");
    check("remove card looks", "set card looks text=b ; remove card looks", "done");
  }

  @Test
  public void myRemoveMeetsTheirAdd() {
    check("remove lane actions", "add card new to actions Buy", "conflict");
    check("remove step Buy", "add card new to actions Buy", "conflict");
    check("remove stage During", "add card new to actions Buy", "conflict");
    check("remove stage During", "add step new to During", "conflict");
    check("remove card looks", "add evidence new to looks", "conflict");
    check("remove lane actions", "add evidence new to looks", "conflict");
    check("remove lane actions", "add lane new", "merges");
    check("remove card looks", "add card new to actions Search", "merges");
    check("remove lane actions", "add card new to actions Buy ; remove card new", "merges");
  }

  @Test
  public void myAddMeetsTheirRemove() {
    check("add card new to actions Buy", "remove lane actions", "conflict");
    check("add card new to actions Buy", "remove step Buy", "conflict");
    check("add card new to actions Buy", "remove stage During", "conflict");
    check("add step new to During", "remove stage During", "conflict");
    check("add evidence new to looks", "remove card looks", "conflict");
    check("add evidence new to looks", "remove step Search", "conflict");
    check("add value new to speed", "set card speed metric=", "conflict");
    check("add card new to actions Buy after waits", "remove card waits", "merges");
    check("add lane new after actions", "remove lane actions", "merges");
    check("add card new to actions Buy", "remove card waits", "merges");
  }

  @Test
  public void myAddMeetsTheirAdd() {
    check("add card new to actions Buy", "add card other to actions Buy", "merges");
    check("add card new to actions Buy", "add card new to actions Buy", "done");
    check(
        "add card new to actions Buy ; set card new text=a", "add card new to actions Buy", "done");
    check("add evidence new to looks", "add evidence new to looks", "done");
  }

  @Test
  public void myAddMeetsTheirSetAndMove() {
    check("add card new to actions Buy", "set card waits text=b", "merges");
    check("add card new to actions Buy", "set lane actions title=b", "merges");
    check("add card new to actions Buy", "move step Buy to Before", "merges");
    check("add card new to actions Buy after waits", "move card waits to actions Pay", "merges");
  }

  @Test
  public void whatIAddMyselfIsAPlaceForWhatFollows() {
    check("add lane new ; add card mine to new Buy", "remove lane actions", "merges");
    check("add lane new ; add card mine to new Buy", "remove step Buy", "conflict");
    check("remove lane actions ; add lane other", "remove lane actions", "done");
  }

  @Test
  public void whatTheyTookBackIsNoConflict() {
    var removed = new Edit(OpNotation.ops("remove lane actions")).applyTo(BASE);
    var theirs = List.of(change(BASE, removed, 2), undo(removed, 3));
    assertThat(result(Merge.of(OpNotation.ops("set card looks text=a"), BASE, theirs), 1))
        .isEqualTo("merges");
  }

  private static Change undo(Edit.Applied removed, long revision) {
    var undone = new Edit(removed.inverse()).applyTo(removed.map());
    return new Change(
        revision,
        "r" + revision,
        "them",
        "u",
        Instant.EPOCH,
        removed.inverse(),
        undone.inverse(),
        false);
  }

  @Test
  public void theLatestWhoDidItIsNamed() {
    var first = new Edit(OpNotation.ops("set card looks text=b")).applyTo(BASE);
    var second = new Edit(OpNotation.ops("set card looks text=c")).applyTo(first.map());
    var theirs = List.of(change(BASE, first, 2), change(first.map(), second, 3));
    var merge = Merge.of(OpNotation.ops("set card looks text=a"), second.map(), theirs);
    assertThat(merge.conflicts().get(0).theirs().revision()).isEqualTo(3);
    assertThat(merge.conflicts().get(0).now()).isEqualTo("c");
  }

  @Test
  public void aReplacedMapConflictsWithEverything() {
    var change = new Change(2, "r", "them", "u", Instant.EPOCH, List.of(), List.of(), true);
    for (String mine :
        List.of(
            "set card looks text=a",
            "set map title=a",
            "add lane new",
            "remove lane actions",
            "remove card gone")) {
      assertThat(result(Merge.of(OpNotation.ops(mine), BASE, List.of(change)), 1))
          .startsWith("conflict");
    }
  }

  @Test
  public void everyOpInTheWayIsNamed() {
    var merge =
        merge(
            OpNotation.ops("set card looks text=a ; set card reads text=a ; remove card cash"),
            OpNotation.ops("set card looks text=b ; set card cash text=b"));
    assertThat(merge.conflicts()).extracting(Conflict::op).containsExactly(0, 2);
    assertThat(merge.ops()).hasSize(1);
  }

  private static void check(String mine, String theirs, String expected) {
    var ops = OpNotation.ops(mine);
    assertThat(result(merge(ops, OpNotation.ops(theirs)), ops.size()))
        .as("mine: %s, theirs: %s", mine, theirs)
        .isEqualTo(expected);
  }

  private static Merge merge(List<Op> mine, List<Op> theirs) {
    var applied = new Edit(theirs).applyTo(BASE);
    var change = new Change(2, "r", "them", "u", Instant.EPOCH, theirs, applied.inverse(), false);
    var merge = Merge.of(mine, applied.map(), List.of(change));
    if (merge.conflicts().isEmpty()) {
      assertThat(new Edit(merge.ops()).applyTo(applied.map()).inverse()).isNotNull();
    }
    return merge;
  }

  private static Change change(JourneyMap before, Edit.Applied applied, long revision) {
    var back = new Edit(applied.inverse()).applyTo(applied.map());
    assertThat(back.map()).isEqualTo(before);
    return new Change(
        revision,
        "r" + revision,
        "them",
        "u",
        Instant.EPOCH,
        back.inverse(),
        applied.inverse(),
        false);
  }

  private static String result(Merge merge, int size) {
    if (merge.conflicts().isEmpty()) {
      return merge.ops().size() < size ? "done" : "merges";
    }
    Conflict conflict = merge.conflicts().get(0);
    String now = conflict.now() instanceof Map ? "" : "=" + conflict.now();
    return conflict.path() == null ? "conflict" : "conflict " + conflict.path() + now;
  }

  private static String merged(String mine, String theirs) {
    var base =
        MapNotation.map("| Before: Search | During: Buy | Pay\nactions | looks | orders / waits |");
    var ops = OpNotation.ops(theirs);
    var applied = new Edit(ops).applyTo(base);
    var change = new Change(2, "r", "them", "u", Instant.EPOCH, ops, applied.inverse(), false);
    var merge = Merge.of(OpNotation.ops(mine), applied.map(), List.of(change));
    return MapNotation.text(new Edit(merge.ops()).applyTo(applied.map()).map());
  }

  private static JourneyMap edited(JourneyMap map, String edit) {
    return new Edit(OpNotation.ops(edit)).applyTo(map).map();
  }
}
