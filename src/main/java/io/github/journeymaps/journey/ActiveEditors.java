package io.github.journeymaps.journey;

import io.github.journeymaps.store.ActiveEditor;
import io.github.journeymaps.store.JourneyStore;
import io.github.journeymaps.store.MapSummary;
import io.github.journeymaps.store.Presence;
import java.time.Instant;
import java.util.List;

/** Who edits a map now: seen by whoever may see the map. Safe for threads. */
public final class ActiveEditors {
  private final Presence presence;
  private final MapAccess access;

  public ActiveEditors(JourneyStore store, Presence presence, Rights rights) {
    this.presence = presence;
    this.access = new MapAccess(store, rights);
  }

  /** Who edits a map whose head was given to somebody, in the order of their coming. */
  public List<ActiveEditor> at(MapSummary summary) {
    return presence.at(summary.id());
  }

  /**
   * A sign of life of somebody who edits.
   *
   * @param client the id of their browser's tab
   * @param place what they are at, as {@code kind:id}; null when that is not known
   * @return the map's head
   */
  public MapSummary here(String id, String client, String place, String user) {
    MapSummary summary = access.editable(id, user);
    presence.here(summary.id(), new ActiveEditor(client, user, place, Instant.now()));
    return summary;
  }

  /** Somebody stops editing; nothing happens when they did already. */
  public void gone(String id, String client, String user) {
    presence.gone(access.editable(id, user).id(), client, user);
  }
}
