package io.github.journeymaps.journey;

import io.github.journeymaps.journey.Refusal.Reason;
import io.github.journeymaps.map.Fields;
import io.github.journeymaps.map.Ids;
import io.github.journeymaps.map.InsertionPoint;
import io.github.journeymaps.map.InvalidMap;
import io.github.journeymaps.map.JourneyMap;
import io.github.journeymaps.map.Kind;
import io.github.journeymaps.map.Op;
import io.github.journeymaps.map.Persona;
import io.github.journeymaps.map.Place;
import io.github.journeymaps.map.Problem;
import io.github.journeymaps.store.JourneyStore;
import io.github.journeymaps.store.LibraryPersona;
import io.github.journeymaps.store.PersonaLibrary;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The personas of a space: whoever may view the space reads them, whoever may make pages there
 * writes them. Safe for threads.
 */
public final class Personas {
  private final PersonaLibrary library;
  private final MapAccess access;

  public Personas(PersonaLibrary library, JourneyStore store, Rights rights) {
    this.library = library;
    this.access = new MapAccess(store, rights);
  }

  /** Those of a space, by name. */
  public List<LibraryPersona> list(String space, int start, int limit, String user) {
    access.requireSpaceVisible(space, user);
    return library.list(space, start, limit);
  }

  public LibraryPersona find(String id, String user) {
    return stored(id)
        .filter(persona -> access.mayViewSpace(persona.space(), user))
        .orElseThrow(() -> new Refusal(Reason.NO_PERSONA, "" + id));
  }

  private Optional<LibraryPersona> stored(String id) {
    return MapAccess.isId(id) ? library.find(Ids.of(id)) : Optional.empty();
  }

  /**
   * @throws InvalidMap when the fields are not those of a persona, or it has no name
   */
  public LibraryPersona create(String space, Fields fields, String user) {
    access.requireSpaceWritable(space, user);
    return library.save(space, checked(UUID.randomUUID().toString(), fields), user);
  }

  /**
   * @throws InvalidMap when the fields are not those of a persona, or it has no name
   */
  public LibraryPersona replace(String id, Fields fields, String user) {
    LibraryPersona before = writable(id, user);
    return library.save(before.space(), checked(before.persona().id(), fields), user);
  }

  public void remove(String id, String user) {
    library.remove(writable(id, user).persona().id());
  }

  private LibraryPersona writable(String id, String user) {
    access.requireWritable(user);
    LibraryPersona persona = find(id, user);
    access.requireSpaceWritable(persona.space(), user);
    return persona;
  }

  /** A persona in a library has the fields it would have in a map. */
  private static Persona checked(String id, Fields fields) {
    var add = new Op.Add(Kind.PERSONA, id, Place.ofMap(Kind.PERSONA), InsertionPoint.LAST, fields);
    Persona persona = add.apply(JourneyMap.EMPTY).personas().get(0);
    if (persona.name().isBlank()) {
      throw new InvalidMap(List.of(new Problem("missing", "name", List.of())));
    }
    return persona;
  }
}
