package io.github.journeymaps.map;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A map while it is edited: its things list by list, each found by its id at once, so that ten
 * thousand edits in a row stay quick. For one thread; the map it began with does not change.
 */
final class EditableMap {
  /** The kinds of things that cards stand in. */
  private static final Set<Kind> HOLDERS = EnumSet.of(Kind.STAGE, Kind.STEP, Kind.LANE);

  private final JourneyMap from;
  private Fields fields;

  /**
   * Every list that holds anything, but for those {@link #inside} cards, which are the cards' own
   * fields.
   */
  private final Map<Place, List<Element>> lists = new LinkedHashMap<>();

  private final Map<String, Place> places = new HashMap<>();

  private final Positions positions = new Positions();

  /** Lists inside cards that were asked for. */
  private final Map<Place, List<Element>> inside = new HashMap<>();

  /** Those of them that the cards' own fields do not say yet, by the cell. */
  private final Map<Place, Set<Place>> unsaid = new HashMap<>();

  EditableMap(JourneyMap map) {
    from = map;
    fields = map.fields();
    for (Kind kind : List.of(Kind.PERSONA, Kind.TOUCHPOINT, Kind.STAGE, Kind.LANE, Kind.VIEW)) {
      fill(Place.ofMap(kind), map.all(kind).toList());
    }
    map.stages().forEach(stage -> fill(Place.inStage(stage.id()), stage.steps()));
    map.cells().forEach((cell, cards) -> fill(Place.of(cell), cards));
  }

  private void fill(Place place, List<? extends Element> list) {
    put(place, List.copyOf(list));
    list.forEach(element -> index(element, place));
  }

  /** The map as it is now, with the revision of the one it began with. */
  JourneyMap map() {
    settle();
    var cells = new LinkedHashMap<Cell, List<Card>>();
    lists.forEach(
        (place, list) -> {
          if (place.kind() == Kind.CARD) {
            cells.put(place.cell(), cast(list));
          }
        });
    return new JourneyMap(
        from.id(),
        from.revision(),
        fields,
        list(Kind.PERSONA),
        list(Kind.TOUCHPOINT),
        stages(),
        list(Kind.LANE),
        cells,
        list(Kind.VIEW));
  }

  private List<Stage> stages() {
    return this.<Stage>list(Kind.STAGE).stream()
        .map(stage -> stage.with(EditableMap.<Step>cast(siblings(Place.inStage(stage.id())))))
        .toList();
  }

  private <E extends Element> List<E> list(Kind kind) {
    return cast(siblings(Place.ofMap(kind)));
  }

  @SuppressWarnings("unchecked")
  private static <E extends Element> List<E> cast(List<Element> list) {
    return (List<E>) List.copyOf(list);
  }

  Fields fields() {
    return fields;
  }

  void put(Fields fields) {
    this.fields = fields;
  }

  /** Where the thing of that kind and id stands; empty when the map has none. */
  Optional<Place> place(Kind kind, String id) {
    return place(id).filter(place -> place.kind() == kind);
  }

  Optional<Place> place(String id) {
    return Optional.ofNullable(places.get(id));
  }

  boolean has(Kind kind, String id) {
    return place(kind, id).isPresent();
  }

  Optional<Element> find(Kind kind, String id) {
    return place(kind, id).map(place -> siblings(place).get(position(place, id)));
  }

  /** The index of a thing that stands at that place. */
  int position(Place place, String id) {
    return positions.of(place, siblings(place), id);
  }

  /** Whether there is anything that such a place can be in. */
  boolean exists(Place place) {
    return switch (place.kind()) {
      case STEP -> has(Kind.STAGE, place.parent());
      case CARD -> has(Kind.LANE, place.parent()) && has(Kind.STEP, place.step());
      case EVIDENCE, VALUE -> has(Kind.CARD, place.parent());
      default -> place.parent() == null;
    };
  }

  /** The things at a place, in order, as they are until the next edit; not to be changed. */
  List<Element> siblings(Place place) {
    settle(place);
    return Collections.unmodifiableList(
        place.kind().inCard() ? inside(place) : lists.getOrDefault(place, List.of()));
  }

  private List<Element> inside(Place place) {
    List<Element> known = inside.get(place);
    if (known == null) {
      Card card = (Card) find(Kind.CARD, place.parent()).orElseThrow();
      known = new ArrayList<>(card.inside(place.kind()));
      inside.put(place, known);
    }
    return known;
  }

  /** Cards say in their fields what is inside them; that is written when somebody looks. */
  private void settle(Place cell) {
    Set<Place> changed = unsaid.remove(cell);
    if (changed != null) {
      var cards = own(cell);
      for (Place place : changed) {
        int index = position(cell, place.parent());
        cards.set(index, ((Card) cards.get(index)).with(place.kind(), inside.get(place)));
      }
      put(cell, cards);
    }
  }

  private void settle() {
    List.copyOf(unsaid.keySet()).forEach(this::settle);
  }

  /** The things at a place, to be changed; what is done to them counts once they are put. */
  private List<Element> own(Place place) {
    if (place.kind().inCard()) {
      return inside(place);
    }
    var siblings = siblings(place);
    return lists.get(place) instanceof ArrayList<Element> own ? own : new ArrayList<>(siblings);
  }

  /**
   * @throws InvalidMap when an id in it is not new
   */
  void add(Element element, Place place, InsertionPoint after) {
    index(element, place);
    var list = own(place);
    int index = index(after, element, place, list);
    list.add(index, element);
    positions.put(element.id(), index);
    put(place, list);
  }

  private int index(InsertionPoint after, Element element, Place place, List<Element> siblings) {
    boolean isThere = place.equals(places.get(after.id())) && !element.id().equals(after.id());
    return isThere ? position(place, after.id()) + 1 : after.index(siblings);
  }

  void remove(Element element, Place place) {
    var list = own(place);
    list.remove(position(place, element.id()));
    put(place, list);
    forget(element);
  }

  private void forget(Element element) {
    ids(element).forEach(places::remove);
    if (element instanceof Card) {
      inside.remove(Place.inCard(Kind.EVIDENCE, element.id()));
      inside.remove(Place.inCard(Kind.VALUE, element.id()));
    }
  }

  /**
   * @throws InvalidMap when the new thing brings an id that is not new
   */
  void replace(Element old, Element element, Place place) {
    if (!holdsTheSame(old, element)) {
      forget(old);
      index(element, place);
    }
    var list = own(place);
    list.set(position(place, old.id()), element);
    put(place, list);
  }

  /** Whether what is inside it was left alone. */
  private static boolean holdsTheSame(Element old, Element element) {
    return !(element instanceof Card)
        || Stream.of("evidence", "metric.values")
            .allMatch(path -> old.fields().get(path) == element.fields().get(path));
  }

  private void put(Place place, List<Element> list) {
    if (place.kind().inCard()) {
      unsaid.computeIfAbsent(places.get(place.parent()), cell -> new HashSet<>()).add(place);
    } else if (list.isEmpty()) {
      lists.remove(place);
    } else {
      lists.put(place, list);
    }
  }

  private void index(Element element, Place place) {
    ids(element).filter(places::containsKey).findFirst().ifPresent(EditableMap::refuse);
    places.put(element.id(), place);
    if (element instanceof Card card) {
      for (Kind kind : List.of(Kind.EVIDENCE, Kind.VALUE)) {
        ids(card, kind).forEach(id -> places.put(id, Place.inCard(kind, card.id())));
      }
    }
  }

  private static void refuse(String id) {
    throw InvalidMap.of("id-twice", "id", id);
  }

  private static Stream<String> ids(Element element) {
    return element instanceof Card card
        ? Stream.of(Stream.of(card.id()), ids(card, Kind.EVIDENCE), ids(card, Kind.VALUE))
            .flatMap(ids -> ids)
        : Stream.of(element.id());
  }

  private static Stream<String> ids(Card card, Kind kind) {
    return card.fields().objects(Card.path(kind)).stream().map(item -> item.text("id"));
  }

  /** The id of a thing and of all that goes with it. */
  List<String> idsWithin(Element element) {
    var all = new ArrayList<>(ids(element).toList());
    if (element instanceof Stage) {
      siblings(Place.inStage(element.id())).forEach(step -> all.add(step.id()));
    }
    cardsInside(element).forEach(card -> all.addAll(ids(card).toList()));
    return all;
  }

  /** The cards that go when that thing goes, cell by cell; none for a thing without cells. */
  List<Card> cardsInside(Element element) {
    if (!HOLDERS.contains(element.kind())) {
      return List.of();
    }
    settle();
    Set<String> steps = new HashSet<>();
    if (element instanceof Stage stage) {
      siblings(Place.inStage(stage.id())).forEach(step -> steps.add(step.id()));
    }
    return lists.entrySet().stream()
        .filter(list -> list.getKey().kind() == Kind.CARD)
        .filter(list -> list.getKey().isIn(element.id()) || steps.contains(list.getKey().step()))
        .flatMap(list -> list.getValue().stream())
        .map(Card.class::cast)
        .toList();
  }
}
