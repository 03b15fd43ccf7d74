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
   *     the workbench is of no use then
   */
  List<Op> applyTo(Workbench bench);

  /**
   * @throws InvalidMap when the map has no such thing or place, or the fields are not its kind's
   */
  default JourneyMap apply(JourneyMap map) {
    var bench = new Workbench(map);
    applyTo(bench);
    return bench.map();
  }

  /** What undoes this edit, in order of application, seen from the map before it. */
  default List<Op> inverse(JourneyMap before) {
    return applyTo(new Workbench(before));
  }

  /** A new thing at a place. */
  record Add(Kind kind, String id, Place in, After after, Fields fields) implements Op {
    public Add {
      id = Ids.of(id);
    }

    @Override
    public List<Op> applyTo(Workbench bench) {
      if (!FieldType.UUID.matcher(id).matches()) {
        throw InvalidMap.of("not-an-id", "id", id);
      }
      Ops.requirePlace(bench, in);
      Ops.requireRoom(bench, in);
      bench.add(Elements.of(kind, id, in, Ops.checked(kind, fields, fields.names())), in, after);
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
    public List<Op> applyTo(Workbench bench) {
      Ops.requireSettable(kind, fields.keySet());
      Fields old = Ops.fields(bench, this);
      Ops.put(bench, this, Ops.checked(kind, old.with(fields), fields.keySet()));
      return List.of(new Set(kind, id, values(old)));
    }

    private Map<String, Object> values(Fields old) {
      var values = new LinkedHashMap<String, Object>();
      fields.keySet().forEach(path -> values.put(path, old.get(path)));
      return values;
    }
  }

  /** A thing to another place, or to another neighbour. */
  record Move(Kind kind, String id, Place in, After after) implements Op {
    public Move {
      id = Ids.of(id);
    }

    @Override
    public List<Op> applyTo(Workbench bench) {
      Place from = Ops.placeOf(bench, this);
      Ops.requirePlace(bench, in);
      if (kind.inCard() && !from.equals(in)) {
        throw InvalidMap.of("not-movable", "in", kind.json());
      }
      After old = After.of(bench.position(from, id), bench.siblings(from));
      Element element = Ops.element(bench, this);
      bench.remove(element, from);
      bench.add(element instanceof Card card ? card.at(in.cell()) : element, in, after);
      return List.of(new Move(kind, id, from, old));
    }
  }

  /** A thing and all that is inside it. */
  record Remove(Kind kind, String id) implements Op {
    public Remove {
      id = Ids.of(id);
    }

    @Override
    public List<Op> applyTo(Workbench bench) {
      Place from = Ops.placeOf(bench, this);
      Element element = Ops.element(bench, this);
      var undo = new ArrayList<Op>();
      undo.add(added(element, from, After.of(bench.position(from, id), bench.siblings(from))));
      removeSteps(bench, undo, removeCards(bench, element));
      bench.remove(element, from);
      return undo;
    }

    private static Op added(Element element, Place in, After after) {
      return new Add(element.kind(), element.id(), in, after, element.fields());
    }

    private static List<Op> removeCards(Workbench bench, Element element) {
      var cards = bench.cardsInside(element);
      var undo = new ArrayList<Op>();
      for (Card card : cards) {
        undo.add(added(card, Place.of(card.cell()), After.LAST));
        bench.remove(card, Place.of(card.cell()));
      }
      return undo;
    }

    /** Steps come back before the cards that stand in them. */
    private void removeSteps(Workbench bench, List<Op> undo, List<Op> cards) {
      Place inside = Place.inStage(id);
      for (Element step :
          kind == Kind.STAGE ? List.copyOf(bench.siblings(inside)) : List.<Element>of()) {
        undo.add(added(step, inside, After.LAST));
        bench.remove(step, inside);
      }
      undo.addAll(cards);
    }
  }
}
