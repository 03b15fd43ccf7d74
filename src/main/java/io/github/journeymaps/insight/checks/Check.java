package io.github.journeymaps.insight.checks;

import io.github.journeymaps.map.Element;
import io.github.journeymaps.map.JourneyMap;
import java.util.stream.Stream;

/** Something that a map is looked through for. Safe for threads. */
public interface Check {
  /**
   * As the API has it, and a map that dismisses what was found. The text {@code
   * journeymaps.check.NAME} says it to a reader; {0} is what the thing is called.
   */
  String name();

  /** The things that it is about, in the order of the map; each once. */
  Stream<? extends Element> find(JourneyMap map);
}
