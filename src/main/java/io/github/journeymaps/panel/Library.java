package io.github.journeymaps.panel;

import io.github.journeymaps.map.Persona;
import java.util.List;
import java.util.Map;

/**
 * The personas of the space the map lives in.
 *
 * @param space its key
 * @param personas by id; empty where nobody asks for them
 */
public record Library(String space, Map<String, Persona> personas) {
  /** What only a copy has. */
  private static final List<String> OF_COPIES = List.of("library", "takenOn");

  public Library {
    personas = Map.copyOf(personas);
  }

  /** Whether the one that a persona of a map was taken from says something else by now. */
  boolean differs(Persona copy) {
    Persona now = personas.get(copy.fields().textOrEmpty("library"));
    return now != null && !now.fields().equals(copy.fields().without(OF_COPIES));
  }
}
