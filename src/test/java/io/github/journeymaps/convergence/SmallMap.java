package io.github.journeymaps.convergence;

import io.github.journeymaps.outside.Reply;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** A map of four lanes and six steps with a card in each cell: small enough to meet often. */
final class SmallMap {
  private static final List<Map<String, Object>> STEPS =
      Stream.of("Searches", "Asks", "Chooses", "Orders", "Waits", "Unpacks")
          .map(SmallMap::titled)
          .toList();
  private static final List<Map<String, Object>> LANES =
      Stream.of("actions", "emotion", "pains", "backstage")
          .map(type -> Map.<String, Object>of("id", id(), "type", type, "title", type))
          .toList();

  private SmallMap() {}

  /** What is posted to make one on a page. */
  static String on(String page) {
    var document =
        Map.of(
            "format",
            "journey-map/1",
            "title",
            "Together",
            "stages",
            List.of(stage("Before", 0), stage("After", 3)),
            "lanes",
            LANES,
            "cards",
            LANES.stream().flatMap(SmallMap::cards).toList());
    return Reply.object("page", page, "document", document);
  }

  private static Map<String, Object> stage(String title, int from) {
    return Map.of("id", id(), "title", title, "steps", STEPS.subList(from, from + 3));
  }

  private static Stream<Map<String, Object>> cards(Map<String, Object> lane) {
    return STEPS.stream()
        .map(
            step ->
                Map.of(
                    "id", id(), "lane", lane.get("id"), "step", step.get("id"), "text", "begins"));
  }

  private static Map<String, Object> titled(String title) {
    return Map.of("id", id(), "title", title);
  }

  private static String id() {
    return UUID.randomUUID().toString();
  }
}
