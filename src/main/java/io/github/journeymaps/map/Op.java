package io.github.journeymaps.map;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One edit of a map. There are four; each can do itself and tell what undoes it.
 *
 * <p>Laws: undoing what was applied gives the map before; the map that comes out is within {@link
 * Schema}, and within {@link Limits} once its {@link Edit} is done.
 */
public sealed interface Op permits Op.Add, Op.Set, Op.Move, Op.Remove {
  Kind kind();

  /** The thing's id; the map's own id, or null, for kind map. */
  String id();

  /**
   * Does it.
   *
   * @return what undoes it, in order of application
   * @throws InvalidMap when the map has no such thing or place, or the fields are not its kind's;
   *     the map that is being edited is of no use then
   */
  List<Op> applyTo(EditableMap editable);

  /**
   * @throws InvalidMap when the map has no such thing or place, or the fields are not its kind's
   */
  default JourneyMap apply(JourneyMap map) {
    var editable = new EditableMap(map);
    applyTo(editable);
    return editable.map();
  }

  /** What undoes this edit, in order of application, seen from the map before it. */
  default List<Op> inverse(JourneyMap before) {
    return applyTo(new EditableMap(before));
  }

  /** A new thing at a place. */
  record Add(Kind kind, String id, Place in, InsertionPoint after, Fields fields) implements Op {
    public Add {
      id = Ids.of(id);
    }

    @Override
    public List<Op> applyTo(EditableMap editable) {
      if (!FieldType.UUID.matcher(id).matches()) {
        throw InvalidMap.of("not-an-id", "id", id);
      }
      Ops.requirePlace(editable, in);
      Ops.requireRoom(editable, in);
      editable.add(Elements.of(kind, id, in, Ops.checked(kind, fields, fields.names())), in, after);
      return List.of(new Remove(kind, id));
    }
  }

  /**
   * Other values in some fields of a thing.
   *
   * @param fields paths to values as {@link Fields} holds them; null unsets
   */
  record Set(Kind kind, String id, Map<String, Object> fields) implements Op {
    /**
     * @throws InvalidMap when a value cannot be in a map, its path as in {@link Fields#of}
     */
    public Set {
      id = Ids.of(id);
      var plain = new LinkedHashMap<String, Object>();
      Fields known = Fields.of(fields);
      fields.keySet().forEach(path -> plain.put(path, known.toMap().get(path)));
      fields = Collections.unmodifiableMap(plain);
    }

    @Override
    public List<Op> applyTo(EditableMap editable) {
      Ops.requireSettable(kind, fields.keySet());
      Fields old = Ops.fields(editable, this);
      Ops.put(editable, this, Ops.checked(kind, old.with(fields), fields.keySet()));
      return List.of(new Set(kind, id, values(old)));
    }

    private Map<String, Object> values(Fields old) {
      var values = new LinkedHashMap<String, Object>();
      fields.keySet().forEach(path -> values.put(path, old.get(path)));
      return values;
    }
  }

  /** A thing to another place, or to another neighbour. */
  record Move(Kind kind, String id, Place in, InsertionPoint after) implements Op {
    public Move {
      id = Ids.of(id);
    }

    @Override
    public List<Op> applyTo(EditableMap editable) {
      Place from = Ops.placeOf(editable, this);
      Ops.requirePlace(editable, in);
      if (kind.inCard() && !from.equals(in)) {
        throw InvalidMap.of("not-movable", "in", kind.json());
      }
      InsertionPoint old = InsertionPoint.of(editable.position(from, id), editable.siblings(from));
      Element element = Ops.element(editable, this);
      editable.remove(element, from);
      editable.add(element instanceof Card card ? card.at(in.cell()) : element, in, after);
      return List.of(new Move(kind, id, from, old));
    }
  }

  /** A thing and all that is inside it. */
  record Remove(Kind kind, String id) implements Op {
    public Remove {
      id = Ids.of(id);
    }

    @Override
    public List<Op> applyTo(EditableMap editable) {
      Place from = Ops.placeOf(editable, this);
      Element element = Ops.element(editable, this);
      var undo = new ArrayList<Op>();
      undo.add(
          added(
              element,
              from,
              InsertionPoint.of(editable.position(from, id), editable.siblings(from))));
      removeSteps(editable, undo, removeCards(editable, element));
      editable.remove(element, from);
      return undo;
    }

    private static Op added(Element element, Place in, InsertionPoint after) {
      return new Add(element.kind(), element.id(), in, after, element.fields());
    }

    private static List<Op> removeCards(EditableMap editable, Element element) {
      var cards = editable.cardsInside(element);
      var undo = new ArrayList<Op>();
      for (Card card : cards) {
        undo.add(added(card, Place.of(card.cell()), InsertionPoint.LAST));
        editable.remove(card, Place.of(card.cell()));
      }
      return undo;
    }

    /** Steps come back before the cards that stand in them. */
    private void removeSteps(EditableMap editable, List<Op> undo, List<Op> cards) {
      Place inside = Place.inStage(id);
      for (Element step :
          kind == Kind.STAGE ? List.copyOf(editable.siblings(inside)) : List.<Element>of()) {
        undo.add(added(step, inside, InsertionPoint.LAST));
        editable.remove(step, inside);
      }
      undo.addAll(cards);
    }
  }
}
