package io.github.journeymaps.panel;

import io.github.journeymaps.map.Persona;
import io.github.journeymaps.text.BidiIsolate;
import java.util.List;
import java.util.Map;

/** The personas of the map, each with what can be done with it. */
final class PersonaList implements PanelPart {
  @Override
  public List<String> paths() {
    return List.of();
  }

  /**
   * {@code space, items} with {@code id, name, called (in a line of words), role, colour, library,
   * newer}.
   */
  @Override
  public Map<String, Object> of(Subject subject) {
    var items = subject.map().personas().stream().map(p -> item(subject, p)).toList();
    return Map.of("part", "personas", "space", subject.home().library().space(), "items", items);
  }

  private static Map<String, Object> item(Subject subject, Persona persona) {
    return Map.of(
        "id", persona.id(),
        "name", persona.name(),
        "called", BidiIsolate.of(persona.name()),
        "role", persona.role(),
        "colour", String.valueOf(persona.colour()),
        "library", persona.fields().textOrEmpty("library"),
        "newer", subject.home().library().differs(persona));
  }
}
