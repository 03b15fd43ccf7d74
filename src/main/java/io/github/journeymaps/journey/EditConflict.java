package io.github.journeymaps.journey;

import io.github.journeymaps.map.Conflict;
import io.github.journeymaps.map.Objection;
import java.util.List;

/** An edit that others got in the way of; nothing of it was kept. */
public final class EditConflict extends Objection {
  private static final long serialVersionUID = 1;

  private final transient List<Conflict> conflicts;

  public EditConflict(List<Conflict> conflicts) {
    super(conflicts.size() + " conflicting edits");
    this.conflicts = List.copyOf(conflicts);
  }

  /** In the order of the ops; at least one. */
  public List<Conflict> conflicts() {
    return conflicts;
  }
}
