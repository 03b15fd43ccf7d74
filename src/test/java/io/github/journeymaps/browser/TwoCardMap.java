package io.github.journeymaps.browser;

import static io.github.journeymaps.outside.Visitor.MAPS;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.github.journeymaps.outside.Reply;
import io.github.journeymaps.outside.Site;
import io.github.journeymaps.outside.Visitor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A map of two cards, <i>One</i> and <i>Two</i>, on a page, to be edited by several. */
final class TwoCardMap {
  final String one = UUID.randomUUID().toString();
  final String two = UUID.randomUUID().toString();
  private final PageWithMap made;
  final String id;
  final String path;
  private final String lane;
  private final List<String> steps;

  TwoCardMap() {
    made = PageWithMap.ofTemplate("blank");
    id = made.id();
    path = made.path();
    lane = document().at("/lanes/0/id").asText();
    steps =
        document().findValues("steps").stream()
            .flatMap(stage -> stage.findValuesAsText("id").stream())
            .toList();
    ops("editor", add(one, 0, "One"), add(two, 1, "Two"));
  }

  JsonNode document() {
    return made.document();
  }

  /** The text of a card as the server has it; empty when it is gone. */
  String text(String card) {
    for (JsonNode node : document().path("cards")) {
      if (node.path("id").asText().equals(card)) {
        return node.path("text").asText();
      }
    }
    return "";
  }

  /** The keys of the issues that a card is linked to, as the server has it. */
  List<String> issues(String card) {
    for (JsonNode node : document().path("cards")) {
      if (node.path("id").asText().equals(card)) {
        return node.path("issues").findValuesAsText("key");
      }
    }
    return List.of();
  }

  /** Sets them; empty is none. */
  static Map<String, Object> issues(String card, String server, List<String> keys) {
    var op = op("set", card);
    var fields = new LinkedHashMap<String, Object>();
    var links = keys.stream().map(key -> Map.of("server", server, "key", key)).toList();
    fields.put("issues", links.isEmpty() ? null : links);
    op.put("fields", fields);
    return op;
  }

  /** Gives a card something to tell in its details. */
  static Map<String, Object> evidence(String card, String source) {
    var op = op("add", UUID.randomUUID().toString());
    op.put("kind", "evidence");
    op.put("in", Map.of("card", card));
    op.put("fields", Map.of("kind", "survey", "source", source));
    return op;
  }

  Map<String, Object> add(String card, int step, String text) {
    var op = op("add", card);
    op.put("in", Map.of("lane", lane, "step", steps.get(step)));
    op.put("fields", Map.of("text", text));
    return op;
  }

  static Map<String, Object> lane(String lane, String type) {
    var op = op("add", lane);
    op.put("kind", "lane");
    op.put("fields", Map.of("type", type, "title", "Pains"));
    return op;
  }

  /** A card of a lane of pains, on the first step. */
  Map<String, Object> graded(String card, String lane, String text) {
    var op = op("add", card);
    op.put("in", Map.of("lane", lane, "step", steps.get(0)));
    op.put("fields", Map.of("text", text, "grade", "abandonment"));
    return op;
  }

  static Map<String, Object> set(String card, String text) {
    var op = op("set", card);
    op.put("fields", Map.of("text", text));
    return op;
  }

  static Map<String, Object> remove(String card) {
    return op("remove", card);
  }

  private static LinkedHashMap<String, Object> op(String verb, String card) {
    var op = new LinkedHashMap<String, Object>();
    op.put("op", verb);
    op.put("kind", "card");
    op.put("id", card);
    return op;
  }

  /** Does that to the map as it stands, without a browser. */
  void ops(String user, Object... ops) {
    String body =
        Reply.object(
            "request", UUID.randomUUID().toString(),
            "client", UUID.randomUUID().toString(),
            "base", document().at("/revision").asLong(),
            "ops", List.of(ops));
    Site.as(user).post(MAPS + "/" + id + "/ops", body).expect(200);
  }

  /** From now on the map stands on its page twice. */
  void twice() {
    String home = path.substring(path.indexOf('=') + 1);
    Site.editor().save(home, Visitor.macro(id) + Visitor.macro(id));
  }

  /** The map in a browser, being edited. */
  Locator edit(Page page) {
    return made.edit(page);
  }

  static Locator card(Locator map, String card) {
    return map.locator(".journey-map-table [data-card-id='" + card + "']");
  }

  Locator cell(Locator map, int step) {
    return map.locator("td[data-lane-id='" + lane + "'][data-step-id='" + steps.get(step) + "']");
  }

  static void menu(Locator map, String card, String command) {
    Visit.menu(card(map, card), command);
  }

  /** Begins to write in a card, and stays there. */
  static void begin(Locator map, String card, String text) {
    menu(map, card, "rename");
    map.locator(".journey-map-field textarea").fill(text);
  }

  static void write(Locator map, String card, String text) {
    begin(map, card, text);
    map.page().keyboard().press("Control+Enter");
  }

  static Locator saving(Locator map) {
    return map.locator(".journey-map-saving");
  }
}
