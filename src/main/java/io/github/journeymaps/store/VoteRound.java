package io.github.journeymaps.store;

/**
 * How a map is voted on.
 *
 * @param dots that each person has
 * @param hidden whether nobody sees the counts before they are revealed
 * @param open whether dots can be put and taken back now
 * @param revealed whether hidden counts are shown now
 */
public record VoteRound(int dots, boolean hidden, boolean open, boolean revealed) {
  /** A map that was never voted on. */
  public static final VoteRound NONE = new VoteRound(3, true, false, false);

  /** Whether everybody sees the counts. */
  public boolean isShown() {
    return !hidden || revealed;
  }
}
