package io.github.journeymaps.store;

import io.github.journeymaps.map.Change;

/** What became of a change that was asked for. */
public sealed interface UpdateResult permits AppliedChange, AlreadyDone {
  /** As it is kept; null when the map was as it is wanted without it. */
  Change change();
}
