package io.github.journeymaps.journey;

import io.github.journeymaps.map.Change;
import io.github.journeymaps.map.Conflict;
import io.github.journeymaps.map.Fields;
import io.github.journeymaps.map.JourneyMap;
import io.github.journeymaps.map.Kind;
import io.github.journeymaps.map.Op;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Which map a map was made from, told to those who may see that one and to nobody else: for one
 * request, in which each map is asked for once.
 */
final class Origins {
  private static final String ORIGIN = "origin";

  private final Predicate<String> isVisible;
  private final Map<String, Boolean> known = new HashMap<>();

  /**
   * @param isVisible whether the user may see the map of that id
   */
  Origins(Predicate<String> isVisible) {
    this.isVisible = isVisible;
  }

  JourneyMap shown(JourneyMap map) {
    return isHidden(map.fields().get(ORIGIN)) ? without(map) : map;
  }

  /** What anybody may know of a map who may see it. */
  static JourneyMap without(JourneyMap map) {
    return map.with(map.fields().with(ORIGIN, null));
  }

  /** A document of somebody who was not told the origin does not take it away. */
  JourneyMap kept(JourneyMap map, JourneyMap before) {
    Object origin = before.fields().get(ORIGIN);
    boolean isLost = !map.fields().has(ORIGIN) && isHidden(origin);
    return isLost ? map.with(map.fields().with(ORIGIN, origin)) : map;
  }

  List<Change> shown(List<Change> changes) {
    return changes.stream().map(change -> change.withOps(this::shown)).toList();
  }

  private Op shown(Op op) {
    return op instanceof Op.Set set && op.kind() == Kind.MAP && isHidden(set.fields().get(ORIGIN))
        ? new Op.Set(Kind.MAP, set.id(), with(set.fields()))
        : op;
  }

  private static Map<String, Object> with(Map<String, Object> fields) {
    var hidden = new LinkedHashMap<>(fields);
    hidden.put(ORIGIN, null);
    return hidden;
  }

  /** What stands there now is told of the map's own fields alone. */
  Conflict shown(Conflict conflict) {
    Object now = conflict.now();
    if (ORIGIN.equals(conflict.path())) {
      now = isHidden(now) ? null : now;
    } else if (now instanceof Map<?, ?> fields && isHidden(fields.get(ORIGIN))) {
      now = Fields.of(Map.of("now", fields)).object("now").with(ORIGIN, null).toMap();
    }
    return new Conflict(conflict.op(), conflict.path(), now, conflict.theirs());
  }

  private boolean isHidden(Object origin) {
    return origin instanceof String id && !known.computeIfAbsent(id, isVisible::test);
  }
}
