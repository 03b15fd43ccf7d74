package io.github.journeymaps.overload;

import io.github.journeymaps.outside.Reply;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * A map of so many cards, in ten lanes and ten stages of five steps.
 *
 * @param cards at most 10,000
 */
record LargeMap(int cards) {
  private static final List<String> LANES =
      List.of(
          "actions",
          "needs",
          "thinks",
          "emotion",
          "touchpoints",
          "process",
          "pains",
          "opportunities",
          "backstage",
          "support");
  private static final int STAGES = 10;
  private static final int STEPS = 5;

  /** The same for the same. */
  static String id(String kind, int number) {
    return UUID.nameUUIDFromBytes((kind + number).getBytes(StandardCharsets.UTF_8)).toString();
  }

  static List<String> lanes() {
    return IntStream.range(0, LANES.size()).mapToObj(i -> id("lane", i)).toList();
  }

  static List<String> types() {
    return LANES;
  }

  static List<String> stages() {
    return IntStream.range(0, STAGES).mapToObj(i -> id("stage", i)).toList();
  }

  static String savedView() {
    return id("view", 0);
  }

  /** What is posted to make one on a page. */
  String on(String page) {
    var document = new LinkedHashMap<String, Object>();
    document.put("format", "journey-map/1");
    document.put("title", "Large");
    document.put("stages", IntStream.range(0, STAGES).mapToObj(LargeMap::stage).toList());
    document.put("lanes", IntStream.range(0, LANES.size()).mapToObj(LargeMap::lane).toList());
    document.put("cards", IntStream.range(0, cards).mapToObj(LargeMap::card).toList());
    document.put(
        "views",
        List.of(Map.of("id", savedView(), "name", "Some", "lanes", lanes().subList(0, 6))));
    return Reply.object("page", page, "document", document);
  }

  private static Map<String, Object> stage(int i) {
    var steps = IntStream.range(i * STEPS, (i + 1) * STEPS).mapToObj(LargeMap::step).toList();
    return Map.of("id", id("stage", i), "title", "Stage " + i, "steps", steps);
  }

  private static Map<String, Object> step(int i) {
    return Map.of("id", id("step", i), "title", "Does what comes as number " + i);
  }

  private static Map<String, Object> lane(int i) {
    return Map.of("id", id("lane", i), "type", LANES.get(i));
  }

  private static Map<String, Object> card(int i) {
    var card = new LinkedHashMap<String, Object>();
    card.put("id", id("card", i));
    card.put("lane", id("lane", i % LANES.size()));
    card.put("step", id("step", i / LANES.size() % (STAGES * STEPS)));
    card.put("text", "Card " + i + " says what somebody does, feels or wants, in a line or two");
    return card;
  }
}
