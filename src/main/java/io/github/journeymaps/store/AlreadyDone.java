package io.github.journeymaps.store;

import io.github.journeymaps.map.Change;

/**
 * There is nothing to do.
 *
 * @param revision where the map is as it is wanted
 * @param change what the same request made before; null when it was not this request's doing
 */
public record AlreadyDone(long revision, Change change)
    implements RevisionChange.Decision, UpdateResult {
  /** The same request made a change before. */
  public static AlreadyDone by(Change change) {
    return new AlreadyDone(change.revision(), change);
  }

  /** The map is as it is wanted. */
  public static AlreadyDone at(long revision) {
    return new AlreadyDone(revision, null);
  }
}
