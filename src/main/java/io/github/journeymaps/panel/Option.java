package io.github.journeymaps.panel;

import io.github.journeymaps.map.EnumNames;
import io.github.journeymaps.text.Localizer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Something to choose. */
record Option(String value, String label) {
  /** The constants of a vocabulary by their words, {@code journeymaps.GROUP.name}. */
  static List<Option> all(Localizer words, String group, Class<? extends Enum<?>> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(constant -> new Option(EnumNames.of(constant), words.name(group, constant)))
        .toList();
  }

  Map<String, Object> of(Object chosen) {
    return Map.of("value", value, "label", label, "chosen", value.equals("" + chosen));
  }
}
