package io.github.journeymaps.store;

import io.github.journeymaps.map.Objection;

/** There is no map of that id. */
public final class UnknownMap extends Objection {
  private static final long serialVersionUID = 1;

  public UnknownMap(String id) {
    super("no map " + id);
  }
}
