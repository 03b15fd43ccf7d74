package io.github.journeymaps.bench;

import io.github.journeymaps.format.JsonFormat;
import io.github.journeymaps.map.EnumNames;
import io.github.journeymaps.map.JourneyMap;
import io.github.journeymaps.map.Vocabulary.LaneType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A map of a wanted size, the same each time: its cards spread over all lanes and steps, with all
 * that a card of the lane's type can have.
 *
 * @param steps how many, in stages of {@value #STEPS_A_STAGE} or a few more
 */
record SampleMap(int steps, List<LaneType> lanes, int cards) {
  private static final int STEPS_A_STAGE = 5;
  private static final int MOST_STAGES = 30;

  /** With a lane of each type; the more cards the more steps. */
  static SampleMap ofAllTypes(int cards) {
    int lanes = LaneType.values().length;
    return new SampleMap(Math.max(9, cards / lanes / 2 * 2 + 1), List.of(LaneType.values()), cards);
  }

  JourneyMap map() {
    return JsonFormat.read(JsonFormat.text(document())).as(id("map", 0), 17);
  }

  /** As the REST API takes it. */
  Map<String, Object> document() {
    var document = new HashMap<String, Object>();
    document.put("format", "journey-map/1");
    document.put("title", "Moving house & home");
    document.put("scenario", "A family of four moves to another town");
    document.put("expectations", "Everything works on the first evening");
    document.put("description", "A generated map of " + cards + " cards.");
    document.put("state", "current");
    document.put("basis", "researched");
    document.put("owner", "editor");
    document.put("reviewEvery", "P6M");
    document.put("reviewedOn", "2026-05-01");
    document.put("labels", List.of("moving", "family"));
    document.put("personas", List.of(persona()));
    document.put("touchpoints", IntStream.range(0, 5).mapToObj(SampleMap::touchpoint).toList());
    document.put("stages", IntStream.range(0, stages()).mapToObj(this::stage).toList());
    document.put("lanes", IntStream.range(0, lanes.size()).mapToObj(this::lane).toList());
    document.put("cards", cardsCellByCell());
    return document;
  }

  /** The same for the same. */
  static String id(String kind, int number) {
    return UUID.nameUUIDFromBytes((kind + number).getBytes(StandardCharsets.UTF_8)).toString();
  }

  private static Map<String, Object> persona() {
    return Map.of(
        "id", id("persona", 0),
        "name", "Anna Meyer, 41",
        "role", "Moves with two children",
        "colour", "3",
        "goals", List.of("School starts on Monday"));
  }

  private static Map<String, Object> touchpoint(int i) {
    List<String> channels = List.of("web", "phone", "store", "email", "in-person");
    return Map.of(
        "id",
        id("touchpoint", i),
        "name",
        "Touchpoint " + (i + 1),
        "channel",
        channels.get(i),
        "physical",
        i == 2 || i == 4);
  }

  private int stages() {
    return Math.min(MOST_STAGES, (steps + STEPS_A_STAGE - 1) / STEPS_A_STAGE);
  }

  private Map<String, Object> stage(int i) {
    int from = i * steps / stages();
    int to = (i + 1) * steps / stages();
    return Map.of(
        "id", id("stage", i),
        "title", "Stage " + (i + 1),
        "goal", "Be done with part " + (i + 1),
        "period", List.of("before", "during", "after").get(i * 3 / stages()),
        "steps", IntStream.range(from, to).mapToObj(SampleMap::step).toList());
  }

  /** The title of a step. */
  static String stepTitle(int i) {
    return "Does what comes as number " + (i + 1);
  }

  private static Map<String, Object> step(int i) {
    var step = new HashMap<String, Object>();
    step.put("id", id("step", i));
    step.put("title", stepTitle(i));
    step.put("momentOfTruth", i % 7 == 3);
    if (i % 6 == 2) {
      step.put("keyMoment", "annoyed");
      step.put("loss", Map.of("share", 0.12, "n", 400));
    }
    return step;
  }

  private Map<String, Object> lane(int i) {
    var lane = new HashMap<String, Object>();
    lane.put("id", id("lane", i));
    lane.put("type", EnumNames.of(lanes.get(i)));
    lane.put("title", i % 3 == 0 ? "Lane of the family's own" : "");
    lane.put("actor", i < lanes.size() * 2 / 3 ? "customer" : "employee");
    if (i == lanes.size() * 2 / 3 - 1) {
      lane.put("lineBelow", "interaction");
    }
    return lane;
  }

  private List<Map<String, Object>> cardsCellByCell() {
    var cards = new ArrayList<Map<String, Object>>();
    for (int i = 0; i < lanes.size(); i++) {
      int lane = i;
      Stream<Integer> numbers = IntStream.range(0, this.cards).boxed();
      numbers.filter(n -> n % lanes.size() == lane).forEach(n -> cards.add(card(n)));
    }
    return cards;
  }

  private Map<String, Object> card(int number) {
    int lane = number % lanes.size();
    var card = new HashMap<String, Object>();
    card.put("id", id("card", number));
    card.put("lane", id("lane", lane));
    card.put("step", id("step", (number / lanes.size() * 7 + lane) % steps));
    card.put("text", SampleText.of(number));
    card.putAll(SampleFields.of(lanes.get(lane), number));
    card.replaceAll((name, value) -> name.equals("touchpoint") ? id(name, number % 5) : value);
    return card;
  }
}
