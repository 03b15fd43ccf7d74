package io.github.journeymaps.store.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.github.journeymaps.format.JsonFormat;
import io.github.journeymaps.map.Persona;
import io.github.journeymaps.store.LibraryPersona;
import io.github.journeymaps.store.PersonaLibrary;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;
import net.java.ao.schema.StringLength;

/** The library in {@link PersonaRow}. */
public final class AoPersonaLibrary implements PersonaLibrary {
  private static final int NAME = 255;

  private final ActiveObjects ao;

  public AoPersonaLibrary(ActiveObjects ao) {
    this.ao = ao;
  }

  @Override
  public List<LibraryPersona> list(String space, int start, int limit) {
    var query =
        Query.select()
            .where("SPACE_KEY = ?", space)
            .order("NAME_FOLDED ASC, PERSONA_ID ASC")
            .offset(start)
            .limit(limit);
    return Arrays.stream(ao.find(PersonaRow.class, query)).map(AoPersonaLibrary::persona).toList();
  }

  @Override
  public Optional<LibraryPersona> find(String id) {
    return row(id).map(AoPersonaLibrary::persona);
  }

  private Optional<PersonaRow> row(String id) {
    return Arrays.stream(ao.find(PersonaRow.class, "PERSONA_ID = ?", id)).findFirst();
  }

  @Override
  public LibraryPersona save(String space, Persona persona, String user) {
    return ao.executeInTransaction(
        () -> {
          PersonaRow row =
              row(persona.id())
                  .orElseGet(
                      () -> ao.create(PersonaRow.class, new DBParam("PERSONA_ID", persona.id())));
          row.setSpaceKey(space);
          write(row, persona);
          row.setUserKey(ColumnText.column(user, NAME));
          row.setChangedAt(Instant.now().toEpochMilli());
          row.save();
          return persona(row);
        });
  }

  private static void write(PersonaRow row, Persona persona) {
    row.setNameFolded(ColumnText.sorted(persona.name(), StringLength.MAX_LENGTH));
    row.setFields(JsonFormat.text(persona.fields().toMap()));
  }

  private static LibraryPersona persona(PersonaRow row) {
    return new LibraryPersona(
        row.getSpaceKey(),
        new Persona(row.getPersonaId(), JsonFormat.object(row.getFields())),
        row.getUserKey(),
        Instant.ofEpochMilli(row.getChangedAt()));
  }

  @Override
  public void remove(String id) {
    ao.deleteWithSQL(PersonaRow.class, "PERSONA_ID = ?", id);
  }
}
