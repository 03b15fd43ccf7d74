package io.github.journeymaps.map;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Where a thing stands among its siblings.
 *
 * @param kind of the things that stand there
 * @param parent the id of the stage of a step, of the lane of a card, of the card of evidence and
 *     values; null for things of the map itself
 * @param step the id of the step of a card; null for all else
 */
public record Place(Kind kind, String parent, String step) {
  public Place {
    parent = Ids.of(parent);
    step = Ids.of(step);
  }

  public static Place ofMap(Kind kind) {
    return new Place(kind, null, null);
  }

  public static Place inStage(String stage) {
    return new Place(Kind.STEP, stage, null);
  }

  public static Place of(Cell cell) {
    return new Place(Kind.CARD, cell.lane(), cell.step());
  }

  /** The list of evidence, or of a metric's values, of a card. */
  public static Place inCard(Kind kind, String card) {
    return new Place(kind, card, null);
  }

  /** The ids of what this place is directly in; none for the map itself. */
  List<String> within() {
    return Stream.of(parent, step).filter(Objects::nonNull).toList();
  }

  /** Whether the thing of that id is what this place is directly in. */
  boolean isIn(String id) {
    return id.equals(parent) || id.equals(step);
  }

  Cell cell() {
    return new Cell(parent, step);
  }
}
