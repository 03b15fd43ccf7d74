package io.github.journeymaps.store;

import io.github.journeymaps.map.Objection;

/** Others were quicker again and again; nothing was changed, and trying later will do. */
public final class Contention extends Objection {
  private static final long serialVersionUID = 1;

  public Contention(String id, int attempts, Throwable last) {
    super(
        "map "
            + id
            + " was changed by others during each of "
            + attempts
            + " attempts: try again later",
        last);
  }
}
