package io.github.journeymaps.map;

import java.util.Collection;
import java.util.stream.Collectors;

/** What the four edits share. */
final class Ops {
  private Ops() {}

  static Place placeOf(EditableMap editable, Op op) {
    return editable
        .place(op.kind(), op.id())
        .orElseThrow(() -> InvalidMap.of("no-such", "id", op.kind().json(), "" + op.id()));
  }

  static void requirePlace(EditableMap editable, Place place) {
    if (!editable.exists(place)) {
      String at = place.step() == null ? "" + place.parent() : place.parent() + ", " + place.step();
      throw InvalidMap.of("no-such-place", "in", at);
    }
  }

  /** The lists inside cards are fields, and bounded like them. */
  static void requireRoom(EditableMap editable, Place place) {
    if (place.kind().inCard() && editable.siblings(place).size() >= Limits.LIST) {
      String more = String.valueOf(Limits.LIST + 1);
      throw InvalidMap.of("too-many", place.kind().json(), more, String.valueOf(Limits.LIST));
    }
  }

  static void requireSettable(Kind kind, Collection<String> paths) {
    for (String path : paths) {
      if (!Schema.isSettable(kind, path)) {
        throw InvalidMap.of("unknown-field", path, kind.json(), Schema.names(kind));
      }
      for (int dot = path.indexOf('.'); dot > 0; dot = path.indexOf('.', dot + 1)) {
        if (paths.contains(path.substring(0, dot))) {
          throw InvalidMap.of("field-twice", path);
        }
      }
    }
  }

  /**
   * @param paths what is new in the fields: the rest is within bounds already
   */
  static Fields checked(Kind kind, Fields fields, Collection<String> paths) {
    for (String name : Schema.structure(kind)) {
      if (fields.has(name)) {
        throw InvalidMap.of("unknown-field", name, kind.json(), Schema.names(kind));
      }
    }
    Schema.require(kind, part(fields, paths), "");
    if (kind == Kind.MAP && fields.textOrEmpty("title").isBlank()) {
      throw InvalidMap.of("missing", "title");
    }
    return Schema.normal(kind, fields);
  }

  /** Of the fields those that are new; a card's ids are looked at together. */
  private static Fields part(Fields fields, Collection<String> paths) {
    var names = paths.stream().map(path -> path.split("\\.", 2)[0]).collect(Collectors.toSet());
    if (names.contains("metric")) {
      names.add("evidence");
    }
    return fields.only(names);
  }

  static Fields fields(EditableMap editable, Op op) {
    return op.kind() == Kind.MAP ? editable.fields() : element(editable, op).fields();
  }

  static Element element(EditableMap editable, Op op) {
    return editable
        .siblings(placeOf(editable, op))
        .get(editable.position(placeOf(editable, op), op.id()));
  }

  static void put(EditableMap editable, Op op, Fields fields) {
    if (op.kind() == Kind.MAP) {
      editable.put(fields);
    } else {
      Element old = element(editable, op);
      editable.replace(old, old.with(fields), placeOf(editable, op));
    }
  }
}
