package io.github.journeymaps.store;

import io.github.journeymaps.map.Change;
import java.util.List;

/**
 * A way from what is there to the next revision of a map. It is asked again when another writer was
 * quicker, so it keeps nothing to itself.
 */
@FunctionalInterface
public interface RevisionChange {
  /** The changes of the map after a revision, oldest first. */
  @FunctionalInterface
  interface Log {
    List<Change> since(long revision);
  }

  /** What to do: make a revision, or leave the map as it is. */
  sealed interface Decision permits NewRevision, AlreadyDone {}

  /**
   * @param log how the map came to be so; reading it takes a statement
   */
  Decision decide(Stored now, Log log);
}
