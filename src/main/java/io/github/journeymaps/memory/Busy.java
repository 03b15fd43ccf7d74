package io.github.journeymaps.memory;

import io.github.journeymaps.map.Objection;
import java.time.Duration;

/** There is too much work on large maps at this moment: to be tried again a little later. */
public final class Busy extends Objection {
  private static final long serialVersionUID = 1;

  private final long seconds;

  Busy(Duration later) {
    super("too much work on large maps at once; to be tried again in " + later.toSeconds() + " s");
    seconds = later.toSeconds();
  }

  /** After how many seconds it is worth trying again. */
  public long seconds() {
    return seconds;
  }
}
