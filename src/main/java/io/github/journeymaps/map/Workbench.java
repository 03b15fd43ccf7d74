package io.github.journeymaps.map;

import java.util.ArrayList;
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
final class Workbench {
  /** The kinds of things that cards stand in. */
  private static final Set<Kind> HOLDERS = EnumSet.of(Kind.STAGE, Kind.STEP, Kind.LANE);

  private final JourneyMap from;
  private Fields fields;

  /**
   * Every list that holds anything, but for those inside cards, which are the cards' own fields.
   */
  private final Map<Place, List<Element>> lists = new LinkedHashMap<>();

  private final Map<String, Place> places = new HashMap<>();

  Workbench(JourneyMap map) {
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
        .map(stage -> stage.with(Workbench.<Step>cast(siblings(Place.inStage(stage.id())))))
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
    var siblings = siblings(place);
    int index = 0;
    while (!siblings.get(index).id().equals(id)) {
      index++;
    }
    return index;
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

  /** The things at a place, in order; not to be changed. */
  List<Element> siblings(Place place) {
    return place.kind().inCard()
        ? List.copyOf(card(place).inside(place.kind()))
        : lists.getOrDefault(place, List.of());
  }

  private Card card(Place inside) {
    return (Card) find(Kind.CARD, inside.parent()).orElseThrow();
  }

  /**
   * @throws InvalidMap when an id in it is not new
   */
  void add(Element element, Place place, After after) {
    index(element, place);
    var list = new ArrayList<>(siblings(place));
    list.add(after.index(list), element);
    put(place, list);
  }

  void remove(Element element, Place place) {
    var list = new ArrayList<>(siblings(place));
    list.remove(position(place, element.id()));
    put(place, list);
    ids(element).forEach(places::remove);
  }

  /**
   * @throws InvalidMap when the new thing brings an id that is not new
   */
  void replace(Element old, Element element, Place place) {
    var list = new ArrayList<>(siblings(place));
    list.set(position(place, old.id()), element);
    ids(old).forEach(places::remove);
    index(element, place);
    put(place, list);
  }

  private void put(Place place, List<Element> list) {
    if (place.kind().inCard()) {
      Card card = card(place);
      var at = places.get(card.id());
      var cards = new ArrayList<>(siblings(at));
      cards.set(position(at, card.id()), card.with(place.kind(), list));
      lists.put(at, cards);
    } else if (list.isEmpty()) {
      lists.remove(place);
    } else {
      lists.put(place, list);
    }
  }

  private void index(Element element, Place place) {
    index(element.id(), place);
    if (element instanceof Card card) {
      for (Kind kind : List.of(Kind.EVIDENCE, Kind.VALUE)) {
        card.inside(kind).forEach(thing -> index(thing.id(), Place.inCard(kind, card.id())));
      }
    }
  }

  private void index(String id, Place place) {
    if (places.putIfAbsent(id, place) != null) {
      throw InvalidMap.of("id-twice", "id", id);
    }
  }

  private static Stream<String> ids(Element element) {
    return element instanceof Card card
        ? Stream.concat(
            Stream.of(card.id()),
            Stream.of(Kind.EVIDENCE, Kind.VALUE)
                .flatMap(k -> card.inside(k).stream().map(e -> e.id())))
        : Stream.of(element.id());
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
