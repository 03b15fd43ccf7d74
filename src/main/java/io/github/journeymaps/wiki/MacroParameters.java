package io.github.journeymaps.wiki;

import io.github.journeymaps.journey.MapAccess;
import io.github.journeymaps.map.Ids;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** The parameters of the macro that are not about the picture. */
final class MacroParameters {
  private MacroParameters() {}

  /** The map's id; as it was typed when it is none, empty when none was chosen. */
  static String map(Map<String, String> parameters) {
    return id(parameters.get("map"));
  }

  /** The persona's id; as it was typed when it is none, empty when none was chosen. */
  static String persona(Map<String, String> parameters) {
    return id(parameters.get("persona"));
  }

  /** The id that a parameter says; empty when it is null or blank. */
  static String id(String typed) {
    return typed == null ? "" : Ids.of(typed.trim());
  }

  /**
   * The map or persona, for a log: whatever else an author types has lines and lengths of its own.
   */
  static List<String> ids(Map<String, String> parameters) {
    return Stream.of(map(parameters), persona(parameters)).filter(MapAccess::isId).toList();
  }

  /** The revision to show; empty for the current one, and for what is no revision. */
  static OptionalLong revision(Map<String, String> parameters) {
    String revision = parameters.get("revision");
    return revision == null || !revision.trim().matches("[1-9]\\d{0,17}")
        ? OptionalLong.empty()
        : OptionalLong.of(Long.parseLong(revision.trim()));
  }
}
