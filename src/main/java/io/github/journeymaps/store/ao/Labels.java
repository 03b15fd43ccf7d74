package io.github.journeymaps.store.ao;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Labels in one column: a bar before, between and after, so that one is found by LIKE. */
final class Labels {
  private static final String BAR = "\n";

  private Labels() {}

  /** Null for no labels. */
  static String text(List<String> labels) {
    return labels.isEmpty()
        ? null
        : labels.stream()
            .map(label -> label.replace(BAR, " "))
            .collect(Collectors.joining(BAR, BAR, BAR));
  }

  static List<String> read(String text) {
    return text == null
        ? List.of()
        : Arrays.stream(text.split(BAR)).filter(label -> !label.isEmpty()).toList();
  }
}
