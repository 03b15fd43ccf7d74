package io.github.journeymaps.store;

import io.github.journeymaps.map.Change;
import io.github.journeymaps.map.Edit;
import io.github.journeymaps.map.JourneyMap;
import io.github.journeymaps.map.Op;
import java.util.List;

/**
 * The next revision of a map before it is kept.
 *
 * @param map after the change
 * @param ops,inverse empty when {@code replaces}
 * @param replaces whether the whole document is replaced
 * @param since what was done before by others that the change had to agree with, oldest first
 */
public record NewRevision(
    JourneyMap map,
    Sender sender,
    List<Op> ops,
    List<Op> inverse,
    boolean replaces,
    List<Change> since)
    implements RevisionChange.Decision {
  /**
   * What an edit makes of a map.
   *
   * @throws io.github.journeymaps.map.InvalidMap naming the first op that cannot be applied
   */
  public static NewRevision edited(JourneyMap before, Edit edit, Sender sender) {
    var applied = edit.applyTo(before);
    return new NewRevision(applied.map(), sender, edit.ops(), applied.inverse(), false, List.of());
  }

  /** Another document in the place of a map's. */
  public static NewRevision replacing(JourneyMap map, Sender sender) {
    return new NewRevision(map, sender, List.of(), List.of(), true, List.of());
  }

  public NewRevision withSince(List<Change> changes) {
    return new NewRevision(map, sender, ops, inverse, replaces, changes);
  }
}
