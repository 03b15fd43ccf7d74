package io.github.journeymaps.map;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * One persona's experience of one product or service in one scenario: an immutable value.
 *
 * @param id the map's own id, a UUID; null until the map is kept
 * @param revision counts the changes; 0 until the map is kept
 * @param fields the map's own fields
 * @param stages in order of display, each with its steps
 * @param cells the cards of each cell that has any, in order of display; cells are in no order
 */
public record JourneyMap(
    String id,
    long revision,
    Fields fields,
    List<Persona> personas,
    List<Touchpoint> touchpoints,
    List<Stage> stages,
    List<Lane> lanes,
    Map<Cell, List<Card>> cells,
    List<View> views) {

  public static final JourneyMap EMPTY =
      new JourneyMap(
          null, 0, Fields.NONE, List.of(), List.of(), List.of(), List.of(), Map.of(), List.of());

  public JourneyMap {
    personas = List.copyOf(personas);
    touchpoints = List.copyOf(touchpoints);
    stages = List.copyOf(stages);
    lanes = List.copyOf(lanes);
    views = List.copyOf(views);
    cells = Collections.unmodifiableMap(cells);
  }

  /** Empty when unset. */
  public String title() {
    return fields.textOrEmpty("title");
  }

  /** One of description, subject, scenario, expectations; empty when unset. */
  public String text(String name) {
    return fields.textOrEmpty(name);
  }

  /** As is when unset. */
  public Vocabulary.State state() {
    return EnumNames.parse(Vocabulary.State.class, fields.text("state"), Vocabulary.State.CURRENT);
  }

  /** A hypothesis when unset. */
  public Vocabulary.Basis basis() {
    return EnumNames.parse(
        Vocabulary.Basis.class, fields.text("basis"), Vocabulary.Basis.HYPOTHESIS);
  }

  /** The id of the map that this one was made from; null when it was made from none. */
  public String origin() {
    return fields.text("origin");
  }

  /** A user name in documents, a user key in the store; null when nobody owns the map. */
  public String owner() {
    return fields.text("owner");
  }

  /** Null when the map is not to be reviewed. */
  public Period reviewEvery() {
    return fields.has("reviewEvery") ? Period.parse(fields.text("reviewEvery")) : null;
  }

  /** Null when it never was reviewed. */
  public LocalDate reviewedOn() {
    return fields.date("reviewedOn");
  }

  /** When the next review is due; null when the map is not to be reviewed or never was. */
  public LocalDate reviewDue() {
    return reviewEvery() == null || reviewedOn() == null ? null : reviewedOn().plus(reviewEvery());
  }

  public List<String> labels() {
    return fields.texts("labels");
  }

  /** The columns of all stages, in order. */
  public List<Step> steps() {
    return stages.stream().flatMap(stage -> stage.steps().stream()).toList();
  }

  /** The cards of a cell in order; empty when it has none. */
  public List<Card> cards(String lane, String step) {
    return cells.getOrDefault(new Cell(lane, step), List.of());
  }

  /** All cards, cell by cell: lane by lane, and step by step within a lane. */
  public List<Card> cards() {
    var steps = steps();
    var all = new ArrayList<Card>();
    for (Lane lane : lanes) {
      steps.forEach(step -> all.addAll(cards(lane.id(), step.id())));
    }
    return all;
  }

  /** The cards in lanes of a type, lane by lane, and step by step within a lane. */
  public List<Card> cards(Vocabulary.LaneType type) {
    var ids = lanes.stream().filter(lane -> lane.type() == type).map(Lane::id).toList();
    var steps = steps();
    return ids.stream()
        .flatMap(lane -> steps.stream().flatMap(step -> cards(lane, step.id()).stream()))
        .toList();
  }

  public int cardCount() {
    return cells.values().stream().mapToInt(List::size).sum();
  }

  /** The thing of that kind and id; empty when the map has none. */
  public Optional<Element> find(Kind kind, String id) {
    String known = Ids.of(id);
    return all(kind).filter(element -> element.id().equals(known)).findFirst();
  }

  public Optional<Card> card(String id) {
    return find(Kind.CARD, id).map(Card.class::cast);
  }

  public Optional<Touchpoint> touchpoint(String id) {
    return touchpoints.stream().filter(t -> t.id().equals(id)).findFirst();
  }

  public Optional<Persona> persona(String id) {
    return personas.stream().filter(p -> p.id().equals(id)).findFirst();
  }

  /** The things of a kind; cards, and what is inside them, in no order. */
  public Stream<Element> all(Kind kind) {
    return switch (kind) {
      case PERSONA -> personas.stream().map(Element.class::cast);
      case TOUCHPOINT -> touchpoints.stream().map(Element.class::cast);
      case STAGE -> stages.stream().map(Element.class::cast);
      case STEP -> steps().stream().map(Element.class::cast);
      case LANE -> lanes.stream().map(Element.class::cast);
      case VIEW -> views.stream().map(Element.class::cast);
      case CARD -> allCards().map(Element.class::cast);
      case EVIDENCE, VALUE -> allCards().flatMap(card -> card.inside(kind).stream());
      case MAP -> Stream.of();
    };
  }

  private Stream<Card> allCards() {
    return cells.values().stream().flatMap(List::stream);
  }

  /** This map as the store knows it. */
  public JourneyMap as(String id, long revision) {
    return new JourneyMap(id, revision, fields, personas, touchpoints, stages, lanes, cells, views);
  }

  /** This map with those of its cards alone. */
  public JourneyMap only(Predicate<Card> which) {
    var kept = new HashMap<Cell, List<Card>>();
    cells.forEach((cell, cards) -> kept.put(cell, cards.stream().filter(which).toList()));
    kept.values().removeIf(List::isEmpty);
    return withCells(kept);
  }

  /** This map with other cards. */
  public JourneyMap withCells(Map<Cell, List<Card>> cells) {
    return new JourneyMap(id, revision, fields, personas, touchpoints, stages, lanes, cells, views);
  }

  /** This map with other fields of its own. */
  public JourneyMap with(Fields fields) {
    return new JourneyMap(id, revision, fields, personas, touchpoints, stages, lanes, cells, views);
  }
}
