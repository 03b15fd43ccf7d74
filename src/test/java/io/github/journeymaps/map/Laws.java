package io.github.journeymaps.map;

import java.util.function.LongConsumer;

/**
 * Runs a law over many seeds, more in the profile soak; a failure names its seed, which alone gives
 * the case again.
 */
public final class Laws {
  private static final int RUNS = Integer.getInteger("laws.runs", 150);

  private Laws() {}

  public static void hold(LongConsumer law) {
    for (long seed = 0; seed < RUNS; seed++) {
      try {
        law.accept(seed);
      } catch (RuntimeException | AssertionError e) {
        throw new AssertionError("with seed " + seed + ": " + e, e);
      }
    }
  }
}
