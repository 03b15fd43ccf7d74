package io.github.journeymaps.map;

/**
 * Why a wish is not granted, to be told to whoever had it. All that is of this class is told by us;
 * what is not is a fault of ours.
 */
public abstract class Objection extends RuntimeException {
  private static final long serialVersionUID = 1;

  protected Objection(String message) {
    super(message);
  }

  protected Objection(String message, Throwable cause) {
    super(message, cause);
  }
}
