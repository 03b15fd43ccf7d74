package io.github.journeymaps.store;

import io.github.journeymaps.map.Persona;
import java.util.List;
import java.util.Optional;

/**
 * The personas of each space, from which maps take dated copies. Nobody's rights are asked here.
 */
public interface PersonaLibrary {
  /** Those of a space by name; one statement. */
  List<LibraryPersona> list(String space, int start, int limit);

  Optional<LibraryPersona> find(String id);

  /** Keeps a persona under its id; the one that was there before is replaced. */
  LibraryPersona save(String space, Persona persona, String user);

  /** Removes a persona; maps keep their copies. Nothing happens for an unknown id. */
  void remove(String id);
}
