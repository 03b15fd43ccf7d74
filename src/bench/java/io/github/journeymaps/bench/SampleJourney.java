package io.github.journeymaps.bench;

import io.github.journeymaps.map.Vocabulary.LaneType;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The journey of 40 steps that is drawn in the browser: as a map and as mermaid writes it. */
final class SampleJourney {
  static final int STEPS = 40;
  static final int CARDS = 200;

  /** What mermaid has too, and what our maps are about: what happens, how it feels, where, why. */
  private static final List<LaneType> LANES =
      List.of(
          LaneType.ACTIONS,
          LaneType.EMOTION,
          LaneType.TOUCHPOINTS,
          LaneType.PAINS,
          LaneType.OPPORTUNITIES);

  private static final int STEPS_A_SECTION = 5;

  private SampleJourney() {}

  static SampleMap map() {
    return new SampleMap(STEPS, LANES, CARDS);
  }

  /** Mermaid's {@code journey} of the same steps, with a score and an actor each. */
  static String mermaid() {
    String tasks =
        IntStream.range(0, STEPS).mapToObj(SampleJourney::task).collect(Collectors.joining());
    return "journey\n  title Moving house and home\n" + tasks;
  }

  private static String task(int step) {
    String section =
        step % STEPS_A_SECTION == 0 ? "  section Stage " + (step / STEPS_A_SECTION + 1) + "\n" : "";
    return section + "    " + SampleMap.stepTitle(step) + ": " + (1 + step * 7 % 5) + ": Anna\n";
  }
}
