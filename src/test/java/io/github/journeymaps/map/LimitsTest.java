package io.github.journeymaps.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.Test;

/**
 * What is too much is refused, whether it comes as a document or by edits: code, path, value,
 * bound.
 */
public class LimitsTest {
  @Test
  public void asManyAsAllowedAreFine() {
    assertThat(read("personas", things(20))).isEqualTo("fine");
    assertThat(read("touchpoints", things(500))).isEqualTo("fine");
    assertThat(read("lanes", things(60))).isEqualTo("fine");
    assertThat(read("views", things(100))).isEqualTo("fine");
    assertThat(read("stages", things(30))).isEqualTo("fine");
    assertThat(read(stages(300))).isEqualTo("fine");
    assertThat(read(full(10_000))).isEqualTo("fine");
  }

  @Test
  public void oneMoreIsTooMany() {
    assertThat(read("personas", things(21))).isEqualTo("too-many at 'personas' [21, 20]");
    assertThat(read("touchpoints", things(501))).isEqualTo("too-many at 'touchpoints' [501, 500]");
    assertThat(read("lanes", things(61))).isEqualTo("too-many at 'lanes' [61, 60]");
    assertThat(read("views", things(101))).isEqualTo("too-many at 'views' [101, 100]");
    assertThat(read("stages", things(31))).isEqualTo("too-many at 'stages' [31, 30]");
    assertThat(read(stages(301))).isEqualTo("too-many at 'steps' [301, 300]");
    assertThat(read(full(10_001))).isEqualTo("too-many at 'cards' [10001, 10000]");
  }

  @Test
  public void editsMeetTheSameBounds() {
    var map = Document.read(Fields.of(full(10_000)));
    assertThat(edit(map, "add card new to lane step"))
        .isEqualTo("too-many at 'cards' [10001, 10000]");
    assertThat(edit(map, "add card new to lane step ; remove card c1")).isEqualTo("fine");
    var lanes = Document.read(Fields.of(document("lanes", things(60))));
    assertThat(edit(lanes, "add lane new")).isEqualTo("too-many at 'lanes' [61, 60]");
  }

  @Test
  public void textsAreAsLongAsTheirField() {
    assertThat(read("title", "x".repeat(255))).isEqualTo("fine");
    assertThat(read("title", "x".repeat(256))).isEqualTo("text-too-long at 'title' [256, 255]");
    assertThat(read("description", "x".repeat(10_001)))
        .isEqualTo("text-too-long at 'description' [10001, 10000]");
    assertThat(read("labels", List.of("a", "x".repeat(101))))
        .isEqualTo("text-too-long at 'labels[1]' [101, 100]");
    assertThat(edit(map(), "set card c0 text=" + "x".repeat(10_000))).isEqualTo("fine");
    assertThat(edit(map(), "set card c0 text=" + "x".repeat(10_001)))
        .isEqualTo("text-too-long at 'ops[0].text' [10001, 10000]");
  }

  @Test
  public void aTitleIsNotEmpty() {
    assertThat(read("title", " ")).isEqualTo("missing at 'title' []");
    assertThat(read(Map.of())).isEqualTo("missing at 'title' []");
    assertThat(edit(map(), "set map title=")).isEqualTo("missing at 'ops[0].title' []");
  }

  @Test
  public void listsInFieldsAreBounded() {
    assertThat(read("labels", list(1_001, i -> "l" + i)))
        .isEqualTo("too-many at 'labels' [1001, 1000]");
    assertThat(edit(map(), evidence(1_000))).isEqualTo("fine");
    assertThat(edit(map(), evidence(1_001)))
        .isEqualTo("too-many at 'ops[1000].evidence' [1001, 1000]");
  }

  private static String evidence(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "add evidence e" + i + " to c0")
        .collect(Collectors.joining(" ; "));
  }

  @Test
  public void oneEditHasBoundedlyManyOps() {
    var ops = java.util.Collections.nCopies(20_001, OpNotation.op("set map title=x"));
    var thrown = catchThrowableOfType(InvalidMap.class, () -> new Edit(ops).applyTo(map()));
    assertThat(thrown.problems().get(0)).hasToString("too-many at 'ops' [20001, 20000]");
  }

  @Test
  public void problemsAreBoundedToo() {
    var document = document("cards", list(5_000, i -> Map.of("id", "x" + i)));
    var thrown = catchThrowableOfType(InvalidMap.class, () -> Document.read(Fields.of(document)));
    assertThat(thrown.problems()).hasSize(InvalidMap.MOST);
    assertThat(thrown.getMessage()).hasSizeLessThan(10_000);
  }

  @Test(timeout = 20_000)
  public void asManySetsAsAreAllowedComeThrough() {
    var ops = new ArrayList<Op>();
    for (int i = 0; i < Limits.OPS; i++) {
      ops.add(
          new Op.Set(Kind.CARD, MapNotation.id("c" + (9_999 - i % 50)), Map.of("text", "" + i)));
    }
    var applied = new Edit(ops).applyTo(Document.read(Fields.of(full(10_000, 1))));
    assertThat(applied.map().card(MapNotation.id("c9999")).orElseThrow().text()).isEqualTo("19950");
  }

  @Test(timeout = 20_000)
  public void asMuchEvidenceAsIsAllowedComesThrough() {
    var ops = new ArrayList<Op>();
    for (int i = 0; i < Limits.OPS / 2; i++) {
      String card = MapNotation.id("c" + i / Limits.LIST);
      Place place = Place.inCard(Kind.EVIDENCE, card);
      String id = MapNotation.id("e" + i);
      ops.add(new Op.Add(Kind.EVIDENCE, id, place, InsertionPoint.LAST, Fields.NONE));
      ops.add(new Op.Set(Kind.EVIDENCE, id, Map.of("source", "" + i)));
    }
    var map = Document.read(Fields.of(full(10)));
    var applied = new Edit(ops).applyTo(map);
    assertThat(applied.map().card(MapNotation.id("c3")).orElseThrow().evidence())
        .hasSize(Limits.LIST)
        .last()
        .extracting(Evidence::source)
        .isEqualTo("3999");
    assertThat(new Edit(applied.inverse()).applyTo(applied.map()).map()).isEqualTo(map);
  }

  @Test(timeout = 60_000)
  public void theBiggestLaneIsRemovedAndBackWithoutEnd() {
    var map = Document.read(Fields.of(full(10_000)));
    var removed = new Edit(OpNotation.ops("remove lane lane")).applyTo(map);
    assertThat(removed.map().cardCount()).isZero();
    assertThat(removed.inverse()).hasSize(10_001);
    var undone = new Edit(removed.inverse()).applyTo(removed.map());
    assertThat(undone.map()).isEqualTo(map);
    assertThat(new Edit(undone.inverse()).applyTo(map).map()).isEqualTo(removed.map());
    var theirs = new Change(2, "r", "c", "u", null, removed.inverse(), undone.inverse(), false);
    assertThat(Merge.of(removed.inverse(), map, List.of(theirs)).ops()).isEmpty();
  }

  private static JourneyMap map() {
    return Document.read(Fields.of(full(3)));
  }

  private static Map<String, Object> document(String name, Object value) {
    var document = new LinkedHashMap<String, Object>(Map.of("title", "Map"));
    document.put(name, value);
    return document;
  }

  private static Map<String, Object> stages(int steps) {
    var half = list(150, i -> Map.of("id", MapNotation.id("a" + i)));
    var rest = list(steps - 150, i -> Map.of("id", MapNotation.id("b" + i)));
    return document(
        "stages",
        List.of(
            Map.of("id", MapNotation.id("s1"), "steps", half),
            Map.of("id", MapNotation.id("s2"), "steps", rest)));
  }

  /** All cards in one lane, over 100 steps. */
  private static Map<String, Object> full(int cards) {
    return full(cards, 100);
  }

  private static Map<String, Object> full(int cards, int of) {
    var steps = list(of, i -> Map.of("id", step(i)));
    var document =
        document("stages", List.of(Map.of("id", MapNotation.id("stage"), "steps", steps)));
    document.put("lanes", List.of(Map.of("id", MapNotation.id("lane"))));
    document.put(
        "cards",
        list(
            cards,
            i ->
                Map.of(
                    "id",
                    MapNotation.id("c" + i),
                    "lane",
                    MapNotation.id("lane"),
                    "step",
                    step(i % of))));
    return document;
  }

  private static String step(int index) {
    return MapNotation.id(index == 0 ? "step" : "step" + index);
  }

  private static List<Object> things(int count) {
    return list(count, i -> Map.of("id", MapNotation.id("thing" + i)));
  }

  private static List<Object> list(int count, IntFunction<Object> item) {
    return new ArrayList<>(IntStream.range(0, count).mapToObj(item).toList());
  }

  private static String read(String name, Object value) {
    return read(document(name, value));
  }

  private static String read(Map<String, Object> document) {
    return outcome(() -> Document.read(Fields.of(document)));
  }

  private static String edit(JourneyMap map, String ops) {
    return outcome(() -> new Edit(OpNotation.ops(ops)).applyTo(map));
  }

  private static String outcome(Runnable work) {
    try {
      work.run();
      return "fine";
    } catch (InvalidMap e) {
      return e.problems().stream().map(Problem::toString).collect(Collectors.joining("\n"));
    }
  }
}
