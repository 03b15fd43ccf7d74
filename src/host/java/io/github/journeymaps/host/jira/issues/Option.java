package io.github.journeymaps.host.jira.issues;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Something that can be chosen. */
public record Option(String id, String name) {
  static List<Option> numbered(int first, String... names) {
    List<Option> options = new ArrayList<>();
    for (String name : names) {
      options.add(new Option(String.valueOf(first + options.size()), name));
    }
    return List.copyOf(options);
  }

  static Optional<Option> byId(List<Option> options, String id) {
    return options.stream().filter(option -> option.id().equals(id)).findAny();
  }

  static Optional<Option> byName(List<Option> options, String name) {
    return options.stream().filter(option -> option.name().equals(name)).findAny();
  }
}
