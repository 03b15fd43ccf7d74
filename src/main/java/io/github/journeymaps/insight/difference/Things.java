package io.github.journeymaps.insight.difference;

import io.github.journeymaps.map.Card;
import io.github.journeymaps.map.Cell;
import io.github.journeymaps.map.Element;
import io.github.journeymaps.map.Fields;
import io.github.journeymaps.map.JourneyMap;
import io.github.journeymaps.map.Kind;
import io.github.journeymaps.map.Lane;
import io.github.journeymaps.map.Place;
import io.github.journeymaps.map.Step;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The things of a map, each with its place; what stands in comes before what stands in it. */
final class Things {
  private final Map<Key, Thing> all = new LinkedHashMap<>();
  private final Map<Place, List<Key>> places = new LinkedHashMap<>();

  record Key(Kind kind, String id) {}

  record Thing(Element element, Position at) {
    Key key() {
      return new Key(element.kind(), element.id());
    }

    /** What it says itself, without the things inside it. */
    Fields fields() {
      return element.kind() == Kind.CARD
          ? element.fields().without(List.of("evidence")).with("metric.values", null)
          : element.fields();
    }
  }

  Things(JourneyMap map) {
    for (Kind kind : List.of(Kind.PERSONA, Kind.TOUCHPOINT, Kind.STAGE, Kind.LANE, Kind.VIEW)) {
      put(Place.ofMap(kind), map.all(kind).toList());
    }
    map.stages().forEach(stage -> put(Place.inStage(stage.id()), stage.steps()));
    for (Lane lane : map.lanes()) {
      map.steps().forEach(step -> putCards(map, lane, step));
    }
  }

  private void putCards(JourneyMap map, Lane lane, Step step) {
    var cards = map.cards(lane.id(), step.id());
    put(Place.of(new Cell(lane.id(), step.id())), cards);
    for (Card card : cards) {
      put(Place.inCard(Kind.EVIDENCE, card.id()), card.inside(Kind.EVIDENCE));
      put(Place.inCard(Kind.VALUE, card.id()), card.inside(Kind.VALUE));
    }
  }

  private void put(Place place, List<? extends Element> list) {
    String last = null;
    for (Element element : list) {
      var thing = new Thing(element, new Position(place, last));
      all.put(thing.key(), thing);
      last = element.id();
    }
    if (!list.isEmpty()) {
      places.put(place, list.stream().map(e -> new Key(e.kind(), e.id())).toList());
    }
  }

  Collection<Thing> all() {
    return all.values();
  }

  /** Null when there is no such thing. */
  Thing get(Key key) {
    return all.get(key);
  }

  boolean has(Key key) {
    return all.containsKey(key);
  }

  /** Where anything stands. */
  Collection<Place> places() {
    return places.keySet();
  }

  /** Those of the things at a place that stand at the same place in another map, in order. */
  List<Key> common(Place place, Things other) {
    return places.getOrDefault(place, List.of()).stream()
        .filter(key -> other.has(key) && other.get(key).at().in().equals(place))
        .toList();
  }
}
