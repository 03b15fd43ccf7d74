package io.github.journeymaps.store;

/** There is no map of that id. */
public final class UnknownMap extends RuntimeException {
  private static final long serialVersionUID = 1;

  public UnknownMap(String id) {
    super("no map " + id);
  }
}
