package io.github.journeymaps.insight;

import io.github.journeymaps.map.Card;
import io.github.journeymaps.map.JourneyMap;
import io.github.journeymaps.map.Step;
import io.github.journeymaps.map.Touchpoint;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where one touchpoint is met along the journey.
 *
 * @param steps each once, in order of the map; empty for a touchpoint that no card names
 */
public record Recurrence(Touchpoint touchpoint, List<Step> steps) {
  public Recurrence {
    steps = List.copyOf(steps);
  }

  /** For each touchpoint of a map, by its id, in the map's order. */
  public static Map<String, Recurrence> of(JourneyMap map) {
    var met =
        map.cards().stream()
            .filter(card -> card.touchpoint() != null)
            .collect(
                Collectors.groupingBy(
                    Card::touchpoint,
                    Collectors.mapping(card -> card.cell().step(), Collectors.toSet())));
    var steps = map.steps();
    var result = new LinkedHashMap<String, Recurrence>();
    for (Touchpoint touchpoint : map.touchpoints()) {
      var at = met.getOrDefault(touchpoint.id(), Set.of());
      result.put(
          touchpoint.id(),
          new Recurrence(touchpoint, steps.stream().filter(s -> at.contains(s.id())).toList()));
    }
    return result;
  }

  /** How often it is met, counted in steps. */
  public int count() {
    return steps.size();
  }

  /** Which of the meetings that step is, from 1; 0 when it is none. */
  public int at(String step) {
    return steps.stream().map(Step::id).toList().indexOf(step) + 1;
  }
}
