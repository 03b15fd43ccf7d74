package io.github.journeymaps.map;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * A map as a plain object, field by field as documents have it: {@code format}, {@code id}, {@code
 * revision}, the map's own fields, then its lists. What {@code space} and {@code page} say is the
 * store's to know: neither reading nor writing touches them.
 */
public final class Document {
  public static final String FORMAT = "journey-map/1";

  private final List<Problem> problems = new ArrayList<>();

  private Document() {}

  /**
   * @param document as {@link Fields}; its id and revision are ignored
   * @return a map without an id, revision 0
   * @throws InvalidMap with what is wrong, up to {@value InvalidMap#MOST} problems
   */
  public static JourneyMap read(Fields document) {
    return new Document().map(document);
  }

  private JourneyMap map(Fields document) {
    checkFormat(document);
    Fields own = own(document);
    var map =
        new JourneyMap(
            null,
            0,
            own,
            list(document, Kind.PERSONA, "", "personas", Persona::new),
            list(document, Kind.TOUCHPOINT, "", "touchpoints", Touchpoint::new),
            stages(document),
            list(document, Kind.LANE, "", "lanes", Lane::new),
            Map.of(),
            list(document, Kind.VIEW, "", "views", View::new));
    JourneyMap whole = withCards(map, document);
    stopAtProblems(!problems.isEmpty());
    checkIds(whole);
    stopAtProblems(!problems.isEmpty());
    Limits.check(whole);
    return whole;
  }

  private void checkFormat(Fields document) {
    if (document.has("format") && !FORMAT.equals(document.get("format"))) {
      throw InvalidMap.of("not-one-of", "format", FieldType.shown(document.get("format")), FORMAT);
    }
  }

  /** Nobody reads more problems than that: what is wrong so often is refused unread. */
  private void found(Problem problem) {
    problems.add(problem);
    stopAtProblems(problems.size() == InvalidMap.MOST);
  }

  private Fields own(Fields document) {
    Fields own = document.without(Schema.structure(Kind.MAP));
    Schema.check(Kind.MAP, own).forEach(this::found);
    if (problems.isEmpty() && own.textOrEmpty("title").isBlank()) {
      found(Problem.of("missing", "title"));
    }
    return Schema.normal(Kind.MAP, own);
  }

  private <E extends Element> List<E> list(
      Fields in, Kind kind, String where, String name, BiFunction<String, Fields, E> maker) {
    var result = new ArrayList<E>();
    var items = objects(in, kind, where, name);
    for (int i = 0; i < items.size(); i++) {
      Fields item = items.get(i);
      String path = where + name + "[" + i + "]";
      Fields fields = checked(kind, item, path);
      if (hasId(item, path)) {
        result.add(maker.apply(item.text("id"), fields));
      }
    }
    return result;
  }

  private Fields checked(Kind kind, Fields item, String path) {
    Fields fields = item.without(Schema.structure(kind));
    var found = Schema.check(kind, fields);
    found.forEach(problem -> found(problem.under(path)));
    return found.isEmpty() ? Schema.normal(kind, fields) : Fields.NONE;
  }

  private boolean hasId(Fields item, String path) {
    if (!item.has("id")) {
      found(Problem.of("missing", path + ".id"));
      return false;
    }
    FieldType.id().check(item.get("id"), path + ".id", this::found);
    return item.get("id") instanceof String;
  }

  /** More than a map can have are not even looked at. */
  private List<Fields> objects(Fields in, Kind kind, String where, String name) {
    Object value = in.get(name);
    if (value == null) {
      return List.of();
    }
    if (!(value instanceof List<?> list) || !list.stream().allMatch(Map.class::isInstance)) {
      found(Problem.of("not-a-list", where + name, ""));
      return List.of();
    }
    Limits.count(problems, where + name, list.size(), Limits.of(kind));
    stopAtProblems(list.size() > Limits.of(kind));
    return in.objects(name);
  }

  private List<Stage> stages(Fields document) {
    var raw = objects(document, Kind.STAGE, "", "stages");
    var stages = list(document, Kind.STAGE, "", "stages", (id, f) -> new Stage(id, f, List.of()));
    if (stages.size() != raw.size()) {
      return List.of();
    }
    var result = new ArrayList<Stage>();
    for (int i = 0; i < raw.size(); i++) {
      var steps = list(raw.get(i), Kind.STEP, "stages[" + i + "].", "steps", Step::new);
      result.add(stages.get(i).with(steps));
    }
    return result;
  }

  private JourneyMap withCards(JourneyMap map, Fields document) {
    var cells = new LinkedHashMap<Cell, List<Card>>();
    var lanes = new HashSet<>(map.lanes().stream().map(Lane::id).toList());
    var steps = new HashSet<>(map.steps().stream().map(Step::id).toList());
    var raw = objects(document, Kind.CARD, "", "cards");
    for (int i = 0; i < raw.size(); i++) {
      Fields item = raw.get(i);
      String path = "cards[" + i + "]";
      Fields fields = checked(Kind.CARD, item, path);
      if (hasId(item, path) && isIn(item, "lane", lanes, path) && isIn(item, "step", steps, path)) {
        var cell = new Cell(item.text("lane"), item.text("step"));
        cells
            .computeIfAbsent(cell, c -> new ArrayList<>())
            .add(new Card(item.text("id"), cell, fields));
      }
    }
    cells.replaceAll((cell, cards) -> List.copyOf(cards));
    return new JourneyMap(
        null,
        0,
        map.fields(),
        map.personas(),
        map.touchpoints(),
        map.stages(),
        map.lanes(),
        cells,
        map.views());
  }

  private boolean isIn(Fields item, String name, Set<String> known, String path) {
    if (item.get(name) instanceof String id && known.contains(Ids.of(id))) {
      return true;
    }
    found(Problem.of("no-such", path + "." + name, name, FieldType.shown(item.get(name))));
    return false;
  }

  private void checkIds(JourneyMap map) {
    var seen = new HashSet<String>();
    for (Kind kind : Kind.values()) {
      map.all(kind)
          .filter(element -> !seen.add(element.id()))
          .forEach(element -> found(Problem.of("id-twice", "", element.id())));
    }
  }

  private void stopAtProblems(boolean enough) {
    if (enough) {
      throw new InvalidMap(problems);
    }
  }

  /** The document of a map; unset fields and empty lists of fields are left out. */
  public static Fields write(JourneyMap map) {
    var document = new LinkedHashMap<String, Object>();
    document.put("format", FORMAT);
    document.put("id", map.id());
    document.put("revision", map.revision());
    document.putAll(map.fields().toMap());
    document.put("personas", map.personas().stream().map(Document::item).toList());
    document.put("touchpoints", map.touchpoints().stream().map(Document::item).toList());
    document.put("stages", map.stages().stream().map(Document::stage).toList());
    document.put("lanes", map.lanes().stream().map(Document::item).toList());
    document.put("cards", map.cards().stream().map(Document::card).toList());
    document.put("views", map.views().stream().map(Document::item).toList());
    return Fields.of(document);
  }

  private static Map<String, Object> item(Element element) {
    var item = new LinkedHashMap<String, Object>();
    item.put("id", element.id());
    item.putAll(element.fields().toMap());
    return item;
  }

  private static Map<String, Object> stage(Stage stage) {
    var item = item(stage);
    item.put("steps", stage.steps().stream().map(Document::item).toList());
    return item;
  }

  private static Map<String, Object> card(Card card) {
    var item = new LinkedHashMap<String, Object>();
    item.put("id", card.id());
    item.put("lane", card.cell().lane());
    item.put("step", card.cell().step());
    item.putAll(card.fields().toMap());
    return item;
  }
}
