package io.github.journeymaps.journey;

import io.github.journeymaps.store.Head;
import io.github.journeymaps.store.JourneyStore;
import io.github.journeymaps.store.Presence;
import io.github.journeymaps.store.Present;
import java.time.Instant;
import java.util.List;

/** Who edits a map now: seen by whoever may see the map. Safe for threads. */
public final class EditorsNow {
  private final Presence presence;
  private final Gate gate;

  public EditorsNow(JourneyStore store, Presence presence, Rights rights) {
    this.presence = presence;
    this.gate = new Gate(store, rights);
  }

  /** Who edits a map whose head was given to somebody, in the order of their coming. */
  public List<Present> at(Head head) {
    return presence.at(head.id());
  }

  /**
   * A sign of life of somebody who edits.
   *
   * @param client the id of their browser's tab
   * @param place what they are at, as {@code kind:id}; null when that is not known
   * @return the map's head
   */
  public Head here(String id, String client, String place, String user) {
    Head head = gate.editable(id, user);
    presence.here(head.id(), new Present(client, user, place, Instant.now()));
    return head;
  }

  /** Somebody stops editing; nothing happens when they did already. */
  public void gone(String id, String client, String user) {
    presence.gone(gate.editable(id, user).id(), client, user);
  }
}
