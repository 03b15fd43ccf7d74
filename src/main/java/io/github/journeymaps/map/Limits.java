package io.github.journeymaps.map;

import java.util.ArrayList;
import java.util.List;

/** Bounds on what a map may hold: generous for people, finite for strangers. */
public final class Limits {
  public static final int TITLE = 255;
  public static final int LABEL = 100;
  public static final int TEXT = 10_000;
  public static final int STAGES = 30;
  public static final int STEPS = 300;
  public static final int LANES = 60;
  public static final int CARDS = 10_000;

  /** Fifty touchpoints on each of ten channels. */
  public static final int TOUCHPOINTS = 500;

  public static final int PERSONAS = 20;
  public static final int VIEWS = 100;

  /** Entries in one list of a field: labels, goals, evidence, values of a metric. */
  public static final int LIST = 1_000;

  /** Characters of the name of a field, ours or unknown. */
  public static final int NAME = 255;

  /** Edits in one request. */
  public static final int OPS = 20_000;

  /** Bytes of a document, in UTF-8. */
  public static final int DOCUMENT = 5 * 1024 * 1024;

  private Limits() {}

  /** As many things of a kind as a map can have, whatever they are in. */
  static int of(Kind kind) {
    return switch (kind) {
      case PERSONA -> PERSONAS;
      case TOUCHPOINT -> TOUCHPOINTS;
      case STAGE -> STAGES;
      case STEP -> STEPS;
      case LANE -> LANES;
      case CARD -> CARDS;
      case VIEW -> VIEWS;
      case EVIDENCE, VALUE -> LIST;
      case MAP -> 1;
    };
  }

  /**
   * @throws InvalidMap naming each count that is too large
   */
  static void check(JourneyMap map) {
    var problems = new ArrayList<Problem>();
    count(problems, "stages", map.stages().size(), STAGES);
    count(problems, "steps", map.steps().size(), STEPS);
    count(problems, "lanes", map.lanes().size(), LANES);
    count(problems, "cards", map.cardCount(), CARDS);
    count(problems, "touchpoints", map.touchpoints().size(), TOUCHPOINTS);
    count(problems, "personas", map.personas().size(), PERSONAS);
    count(problems, "views", map.views().size(), VIEWS);
    if (!problems.isEmpty()) {
      throw new InvalidMap(problems);
    }
  }

  static void count(List<Problem> problems, String what, int actual, int max) {
    if (actual > max) {
      problems.add(Problem.of("too-many", what, String.valueOf(actual), String.valueOf(max)));
    }
  }
}
