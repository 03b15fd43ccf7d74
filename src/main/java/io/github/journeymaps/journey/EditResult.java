package io.github.journeymaps.journey;

import io.github.journeymaps.map.Change;
import io.github.journeymaps.map.JourneyMap;
import java.util.List;

/**
 * What became of an edit.
 *
 * @param before the map at the revision that the browser shows
 * @param after the map that the edit made
 * @param changes all that lies between, the edit itself last
 */
public record EditResult(JourneyMap before, JourneyMap after, List<Change> changes) {
  /** Whether the changes are all that came after that revision. */
  public boolean isAllSince(long revision) {
    return changes.get(0).revision() <= revision + 1;
  }

  /** The edit as it is kept. */
  public Change change() {
    return changes.get(changes.size() - 1);
  }
}
