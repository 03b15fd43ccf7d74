package io.github.journeymaps.journey;

import io.github.journeymaps.map.Card;
import io.github.journeymaps.map.Cell;
import io.github.journeymaps.map.Change;
import io.github.journeymaps.map.Conflict;
import io.github.journeymaps.map.Fields;
import io.github.journeymaps.map.InvalidMap;
import io.github.journeymaps.map.JourneyMap;
import io.github.journeymaps.map.Op;
import io.github.journeymaps.map.Problem;
import io.github.journeymaps.store.MapSummary;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * Owners of maps and cards: user names outside, user keys in the store, since names change and keys
 * do not. A key that nobody has any more is shown as it is, and may come back as it is.
 */
final class Owners {
  private static final String OWNER = "owner";

  private final Rights rights;

  Owners(Rights rights) {
    this.rights = rights;
  }

  /**
   * @param before the map that is to be changed, whose owners may stay whoever they are; null for a
   *     new map
   * @throws InvalidMap naming a user name that nobody has
   */
  JourneyMap toKeys(JourneyMap map, JourneyMap before) {
    Set<String> kept = before == null ? Set.of() : keys(before);
    JourneyMap own = map.with(mapped(map.fields(), name -> key(name, OWNER, kept)));
    return withCards(own, name -> key(name, "cards.owner", kept));
  }

  JourneyMap toNames(JourneyMap map) {
    JourneyMap own = map.with(mapped(map.fields(), this::name));
    return withCards(own, this::name);
  }

  MapSummary toNames(MapSummary summary) {
    return summary.withOwner(name(summary.owner()));
  }

  /** Everybody is looked up once, however many edits are about what they own. */
  List<Change> toNames(List<Change> changes) {
    UnaryOperator<String> once = once(this::name);
    return changes.stream().map(change -> change.withOps(op -> mapped(op, once))).toList();
  }

  Conflict toNames(Conflict conflict) {
    Object now = conflict.now();
    if (OWNER.equals(conflict.path()) && now instanceof String key) {
      now = name(key);
    } else if (now instanceof Map<?, ?> fields && fields.get(OWNER) instanceof String) {
      now = mapped(plain(fields), this::name);
    }
    return new Conflict(conflict.op(), conflict.path(), now, conflict.theirs());
  }

  private static Map<String, Object> plain(Map<?, ?> raw) {
    var plain = new LinkedHashMap<String, Object>();
    raw.forEach((name, value) -> plain.put((String) name, value));
    return plain;
  }

  List<Op> toKeys(List<Op> ops, JourneyMap before) {
    Set<String> kept = keys(before);
    var known = new HashMap<String, String>();
    return IntStream.range(0, ops.size())
        .mapToObj(
            i -> {
              String path = "ops[" + i + "].fields.owner";
              return mapped(
                  ops.get(i), owner -> known.computeIfAbsent(owner, name -> key(name, path, kept)));
            })
        .toList();
  }

  /** The user key of a name; empty when nobody has it. */
  Optional<String> key(String name) {
    return rights.named(name).map(Person::key);
  }

  private String key(String name, String path, Set<String> kept) {
    return key(name)
        .or(() -> Optional.of(name).filter(kept::contains))
        .orElseThrow(
            () -> new InvalidMap(List.of(new Problem("no-such-user", path, List.of(name)))));
  }

  private String name(String key) {
    return rights.person(key).map(Person::name).orElse(key);
  }

  private static Set<String> keys(JourneyMap map) {
    var keys = new HashSet<String>();
    keys.add(map.owner());
    map.cells().values().forEach(cards -> cards.forEach(c -> keys.add(c.fields().text(OWNER))));
    keys.removeIf(Objects::isNull);
    return keys;
  }

  private static UnaryOperator<String> once(UnaryOperator<String> change) {
    var known = new HashMap<String, String>();
    return owner -> known.computeIfAbsent(owner, change);
  }

  /** Everybody is looked up once, however many cards they own. */
  private static JourneyMap withCards(JourneyMap map, UnaryOperator<String> change) {
    UnaryOperator<String> once = once(change);
    var cells = new LinkedHashMap<Cell, List<Card>>(map.cells());
    cells.replaceAll(
        (cell, cards) -> cards.stream().map(c -> c.with(mapped(c.fields(), once))).toList());
    return map.withCells(cells);
  }

  private static Fields mapped(Fields fields, UnaryOperator<String> change) {
    return fields.get(OWNER) instanceof String owner
        ? fields.with(OWNER, change.apply(owner))
        : fields;
  }

  private static Op mapped(Op op, UnaryOperator<String> change) {
    if (op instanceof Op.Set set && set.fields().get(OWNER) instanceof String) {
      return new Op.Set(set.kind(), set.id(), mapped(set.fields(), change));
    }
    if (op instanceof Op.Add add) {
      return new Op.Add(add.kind(), add.id(), add.in(), add.after(), mapped(add.fields(), change));
    }
    return op;
  }

  private static Map<String, Object> mapped(
      Map<String, Object> fields, UnaryOperator<String> change) {
    var mapped = new LinkedHashMap<>(fields);
    mapped.computeIfPresent(
        OWNER, (name, value) -> value instanceof String s ? change.apply(s) : value);
    return mapped;
  }
}
