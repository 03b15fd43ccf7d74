package io.github.journeymaps.map;

import io.github.journeymaps.map.FieldShape.Form;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What documents and edits ask about fields; {@link FieldTable} is the table of them all. A field
 * that is not there is unknown: kept where it stands, but not to be set by name.
 */
public final class Schema {
  /** Objects and lists whose items are edited one by one, as things of their own. */
  private static final Map<Kind, Set<String>> STRUCTURE = new EnumMap<>(Kind.class);

  static {
    for (Kind kind : Kind.values()) {
      STRUCTURE.put(kind, Set.of("id"));
    }
    STRUCTURE.put(Kind.STAGE, Set.of("id", "steps"));
    STRUCTURE.put(Kind.CARD, Set.of("id", "lane", "step"));
    STRUCTURE.put(
        Kind.MAP,
        Set.of(
            "format",
            "id",
            "revision",
            "space",
            "page",
            "personas",
            "touchpoints",
            "stages",
            "lanes",
            "cards",
            "views"));
  }

  private Schema() {}

  /**
   * What is wrong with the fields of a thing, up to {@value InvalidMap#MOST} problems; empty when
   * nothing is. Unknown fields are fine.
   */
  static List<Problem> check(Kind kind, Fields fields) {
    var problems = new ArrayList<Problem>();
    FieldType.object(FieldTable.of(kind))
        .check(fields.toMap(), "", problem -> keep(problem, problems));
    var ids = new HashSet<String>();
    for (Fields item :
        kind == Kind.CARD && problems.isEmpty() ? items(fields) : List.<Fields>of()) {
      if (!ids.add(item.text("id"))) {
        keep(Problem.of("id-twice", "", item.text("id")), problems);
      }
    }
    return problems;
  }

  private static void keep(Problem problem, List<Problem> problems) {
    if (problems.size() < InvalidMap.MOST) {
      problems.add(problem);
    }
  }

  private static List<Fields> items(Fields card) {
    var all = new ArrayList<>(card.objects("evidence"));
    all.addAll(card.objects("metric.values"));
    return all;
  }

  /**
   * @throws InvalidMap with everything that is wrong, paths under {@code where}
   */
  static void require(Kind kind, Fields fields, String where) {
    var problems = check(kind, fields);
    if (!problems.isEmpty()) {
      throw new InvalidMap(problems.stream().map(p -> p.under(where)).toList());
    }
  }

  /** Fields that edits and documents give a place of their own: not among a thing's own fields. */
  static Set<String> structure(Kind kind) {
    return STRUCTURE.get(kind);
  }

  /** Whether an edit may set that path by name. */
  static boolean isSettable(Kind kind, String path) {
    if (kind == Kind.CARD && (path.equals("evidence") || path.startsWith("metric.values"))) {
      return false;
    }
    String[] names = path.split("\\.", -1);
    FieldType type = FieldTable.of(kind).get(names[0]);
    return type != null
        && (names.length == 1
            || names.length == 2
                && type instanceof Group group
                && group.fields().containsKey(names[1])
            || kind == Kind.CARD && path.matches("emotion\\.distribution\\.-?\\d+")
            || path.startsWith("parts.") && kind == Kind.VALUE);
  }

  /** What may stand in each field of a kind, by path, in order; objects are their fields. */
  public static Map<String, FieldShape> shapes(Kind kind) {
    var shapes = new LinkedHashMap<String, FieldShape>();
    FieldTable.of(kind)
        .forEach(
            (name, type) -> {
              if (type instanceof Group group) {
                group.fields().forEach((in, inner) -> shapes.put(name + "." + in, inner.shape()));
              } else {
                shapes.put(name, type.shape());
              }
            });
    return shapes;
  }

  /** The known fields of a kind, for error texts. */
  static String names(Kind kind) {
    return String.join(", ", FieldTable.of(kind).keySet());
  }

  /**
   * Without known objects that hold nothing, since an object without fields is unset, and with ids
   * in their one spelling.
   */
  static Fields normal(Kind kind, Fields fields) {
    Fields result = kind == Kind.CARD ? withoutEmptyLists(fields) : fields;
    for (var known : FieldTable.of(kind).entrySet()) {
      Object value = fields.get(known.getKey());
      if (known.getValue() instanceof Group group && value instanceof Map<?, ?>) {
        result = group.pruned(result, known.getKey());
      } else if (known.getValue().shape().form() == Form.ID && value instanceof String id) {
        result = id.equals(Ids.of(id)) ? result : result.with(known.getKey(), Ids.of(id));
      }
    }
    return result;
  }

  /** What stands in those lists comes and goes; when the last is gone, so is the list. */
  private static Fields withoutEmptyLists(Fields card) {
    Fields result = card;
    for (String path : List.of("evidence", "metric.values")) {
      if (result.get(path) instanceof List<?> list && list.isEmpty()) {
        result = result.with(path, null);
      }
    }
    return result;
  }
}
