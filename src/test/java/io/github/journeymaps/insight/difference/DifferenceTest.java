package io.github.journeymaps.insight.difference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeymaps.format.JsonOps;
import io.github.journeymaps.map.Edit;
import io.github.journeymaps.map.JourneyMap;
import io.github.journeymaps.map.MapNotation;
import java.util.List;
import java.util.Map;
import org.junit.Test;

public class DifferenceTest {
  private static final JourneyMap MAP =
      MapNotation.map(
          """
                  | A: One | Two
          actions | a / b / c / d |
          pains   | p emotion.value=-1 |
          """);

  private static String id(String name) {
    return MapNotation.id(name);
  }

  private static List<String> of(Map<String, Object> op) {
    JourneyMap after = new Edit(JsonOps.read(List.of(op))).applyTo(MAP).map();
    return Difference.of(MAP, after).changes().stream().map(DifferenceTest::told).toList();
  }

  private static String told(Difference.Change change) {
    return (change.what() + " " + change.kind() + " " + change.id() + fields(change)).toLowerCase();
  }

  private static String fields(Difference.Change change) {
    var text = new StringBuilder();
    change.fields().forEach(f -> text.append(" " + f.path() + " " + f.before() + ">" + f.after()));
    return text.toString();
  }

  @Test
  public void aFieldInsideAFieldIsToldByItsPath() {
    var fields = Map.of("emotion.value", -2, "emotion.n", 40, "text", "p");
    assertThat(of(Map.of("op", "set", "kind", "card", "id", id("p"), "fields", fields)))
        .containsExactly("changed card " + id("p") + " emotion.n null>40 emotion.value -1>-2");
  }

  @Test
  public void theMapItselfHasFieldsToo() {
    assertThat(of(Map.of("op", "set", "kind", "map", "fields", Map.of("subject", "trains"))))
        .containsExactly("changed map " + MAP.id() + " subject null>trains");
  }

  @Test
  public void aCardThatPassesThreeOthersIsTheOneThatMoved() {
    var in = Map.of("lane", id("actions"), "step", id("One"));
    assertThat(of(Map.of("op", "move", "kind", "card", "id", id("a"), "in", in)))
        .containsExactly("moved card " + id("a"));
  }

  @Test
  public void aCardInAnotherCellIsMoved() {
    var in = Map.of("lane", id("pains"), "step", id("Two"));
    assertThat(of(Map.of("op", "move", "kind", "card", "id", id("b"), "in", in)))
        .containsExactly("moved card " + id("b"));
  }

  @Test
  public void whatGoesWithAThingIsRemovedToo() {
    assertThat(of(Map.of("op", "remove", "kind", "lane", "id", id("pains"))))
        .containsExactly(
            "removed lane " + id("pains") + " title >null type pains>null",
            "removed card " + id("p") + " emotion.value -1>null text p>null");
  }

  @Test
  public void evidenceIsAThingOfItsOwn() {
    var op =
        Map.of(
            "op", "add",
            "kind", "evidence",
            "id", "00000000-0000-4000-8000-00000000000e",
            "in", Map.of("card", id("a")),
            "fields", Map.of("source", "CMS"));
    assertThat(of(op))
        .containsExactly("added evidence 00000000-0000-4000-8000-00000000000e source null>cms");
  }
}
