package io.github.journeymaps.swimlane.panel;

import io.github.journeymaps.map.Names;
import io.github.journeymaps.swimlane.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Something to choose. */
record Option(String value, String label) {
  /** The constants of a vocabulary by their words, {@code journeymaps.GROUP.name}. */
  static List<Option> all(Words words, String group, Class<? extends Enum<?>> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(constant -> new Option(Names.of(constant), words.name(group, constant)))
        .toList();
  }

  Map<String, Object> of(Object chosen) {
    return Map.of("value", value, "label", label, "chosen", value.equals("" + chosen));
  }
}
