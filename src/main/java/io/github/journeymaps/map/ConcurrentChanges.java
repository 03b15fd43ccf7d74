package io.github.journeymaps.map;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** What others did to a map, by the ids of the things; of several changes the latest counts. */
final class ConcurrentChanges {
  private final EditableMap head;
  private Change replacement;
  private final Map<String, Change> removals = new HashMap<>();
  private final Set<String> added = new HashSet<>();
  private final Map<String, Change> abouts = new HashMap<>();
  private final Map<String, Paths> paths = new HashMap<>();
  private final Map<String, Change> values = new HashMap<>();

  ConcurrentChanges(EditableMap head, List<Change> changes) {
    this.head = head;
    changes.forEach(this::take);
  }

  private void take(Change change) {
    replacement = change.replaces() ? change : replacement;
    change.inverse().forEach(undo -> undone(undo, change));
    change.ops().stream().filter(op -> !(op instanceof Op.Remove)).forEach(op -> done(op, change));
  }

  private void undone(Op undo, Change change) {
    removed(undo).forEach(id -> removals.put(id, change));
    if (undo instanceof Op.Add add && add.kind() == Kind.VALUE) {
      values.put(add.in().parent(), change);
    }
  }

  /** What an edit has taken away, told by an op that undoes it. */
  private static Stream<String> removed(Op undo) {
    if (undo instanceof Op.Add add) {
      return Stream.concat(Stream.of(add.id()), ids(add.fields(), "evidence", "metric.values"));
    }
    return undo instanceof Op.Set set && set.kind() == Kind.CARD
        ? ids(Fields.of(set.fields()), "metric.values")
        : Stream.of();
  }

  private static Stream<String> ids(Fields card, String... paths) {
    return Stream.of(paths).flatMap(path -> card.objects(path).stream()).map(f -> f.text("id"));
  }

  private void done(Op op, Change change) {
    if (op instanceof Op.Add) {
      added.add(op.id());
    }
    if (op instanceof Op.Set set) {
      var known = paths.computeIfAbsent(key(op), id -> new Paths());
      set.fields().keySet().forEach(path -> known.put(path, change));
    }
    abouts.put(key(op), change);
    head.place(op.kind(), op.id())
        .filter(place -> place.kind() == Kind.VALUE)
        .ifPresent(place -> values.put(place.parent(), change));
  }

  static String key(Op op) {
    return op.kind() == Kind.MAP ? "" : op.id();
  }

  /** The latest that replaced the whole map; null when none did. */
  Change replacement() {
    return replacement;
  }

  /** The latest that took that thing away, be it back or not; null when none did. */
  Change removal(String id) {
    return removals.get(id);
  }

  boolean added(String id) {
    return added.contains(id);
  }

  /** The latest that added, set or moved that thing; null for none. */
  Change about(String id) {
    return abouts.get(id);
  }

  /** The latest that added, set, moved or removed a value of that card's metric; null for none. */
  Change values(String card) {
    return values.get(card);
  }

  /** One that set that path, or one inside or around it; null when none did. */
  Change overlapping(String id, String path) {
    Paths known = paths.get(id);
    return known == null ? null : known.overlapping(path);
  }

  /** Paths that were set in one thing, found without looking at each of them. */
  private static final class Paths {
    private final Map<String, Change> set = new HashMap<>();

    /** By every path that one of them is inside. */
    private final Map<String, Change> inside = new HashMap<>();

    void put(String path, Change change) {
      set.put(path, change);
      around(path).forEach(outer -> inside.put(outer, change));
    }

    Change overlapping(String path) {
      return Stream.concat(Stream.of(path), around(path))
          .map(set::get)
          .filter(Objects::nonNull)
          .findFirst()
          .orElseGet(() -> inside.get(path));
    }

    /** What is around {@code a.b.c}: {@code a.b}, then {@code a}. */
    private static Stream<String> around(String path) {
      return Stream.iterate(outer(path), Objects::nonNull, Paths::outer);
    }

    private static String outer(String path) {
      int dot = path.lastIndexOf('.');
      return dot < 0 ? null : path.substring(0, dot);
    }
  }
}
