package io.github.journeymaps.map;

import java.util.ArrayDeque;
import java.util.List;

/**
 * Several ops that are one edit: all of them or none.
 *
 * @param ops in order of application
 */
public record Edit(List<Op> ops) {
  public Edit {
    ops = List.copyOf(ops);
  }

  /**
   * What an edit made of a map.
   *
   * @param map after it, with the revision of the map before
   * @param inverse undoes it, in order of application
   */
  public record Applied(JourneyMap map, List<Op> inverse) {}

  /**
   * @throws InvalidMap naming the first op that cannot be applied as {@code ops[i]}
   */
  public Applied applyTo(JourneyMap map) {
    requireFew(ops);
    var editable = new EditableMap(map);
    var inverses = new ArrayDeque<List<Op>>();
    for (int i = 0; i < ops.size(); i++) {
      inverses.push(apply(ops.get(i), i, editable));
    }
    JourneyMap after = editable.map();
    Limits.check(after);
    return new Applied(after, inverses.stream().flatMap(List::stream).toList());
  }

  /**
   * @throws InvalidMap when there are more than {@link Limits#OPS}
   */
  public static void requireFew(List<?> ops) {
    if (ops.size() > Limits.OPS) {
      throw InvalidMap.of(
          "too-many", "ops", String.valueOf(ops.size()), String.valueOf(Limits.OPS));
    }
  }

  private static List<Op> apply(Op op, int index, EditableMap editable) {
    try {
      return op.applyTo(editable);
    } catch (InvalidMap e) {
      throw e.under("ops[" + index + "]");
    }
  }
}
