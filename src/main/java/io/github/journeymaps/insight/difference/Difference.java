package io.github.journeymaps.insight.difference;

import io.github.journeymaps.map.JourneyMap;
import io.github.journeymaps.map.Kind;
import java.util.List;

/**
 * How one map becomes another: what must be added, removed, moved and changed. What has the same
 * kind and id is the same thing. Seen from the other map, what is added is removed, and what comes
 * before comes after; the things that differ are the same.
 *
 * @param changes none for equal maps: what changed of the map itself, then what the second map has,
 *     kind by kind in its order, then what only the first one has; a thing that is moved and
 *     changed is told twice
 */
public record Difference(List<Change> changes) {
  public Difference {
    changes = List.copyOf(changes);
  }

  /** What became of a thing. */
  public enum What {
    ADDED,
    REMOVED,
    /** It stands in another place, or its siblings there went around it. */
    MOVED,
    CHANGED
  }

  /**
   * One thing, and what became of it.
   *
   * @param id null for a map that was never kept
   * @param fields what it says that is new, gone or another; none for what is moved
   * @param from where it stood; null for what is added or changed
   * @param to where it stands; null for what is removed or changed
   */
  public record Change(
      What what, Kind kind, String id, List<FieldChange> fields, Position from, Position to) {
    public Change {
      fields = List.copyOf(fields);
    }
  }

  /** Ids, revisions and homes of the maps are not looked at. */
  public static Difference of(JourneyMap before, JourneyMap after) {
    return new Difference(new Comparison(before, after).changes());
  }
}
