package io.github.journeymaps.store.ao;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeymaps.map.Fields;
import io.github.journeymaps.map.Persona;
import io.github.journeymaps.store.LibraryPersona;
import io.github.journeymaps.store.Note;
import io.github.journeymaps.store.Notes;
import io.github.journeymaps.store.PersonaLibrary;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.Test;

public class LibraryAndNotesTest extends OnEveryDatabase {
  private PersonaLibrary library() {
    return new AoPersonaLibrary(database.ao());
  }

  private Notes notes() {
    return new AoNotes(database.ao());
  }

  private static Persona persona(String name) {
    var fields = Map.of("name", name, "goals", List.of("g1", "g2"), "later", Map.of("n", 1));
    return new Persona(UUID.randomUUID().toString(), Fields.of(fields));
  }

  @Test
  public void aSpaceHasItsPersonasByName() {
    var anna = library().save(home.space(), persona("anna"), "editor");
    var ben = library().save(home.space(), persona("Ben"), "editor");
    library().save("OTHER", persona("Anna"), "editor");
    assertThat(library().list(home.space(), 0, 10)).containsExactly(anna, ben);
    assertThat(library().find(anna.persona().id())).contains(anna);
    assertThat(database.statements(() -> library().list(home.space(), 0, 10))).hasSize(1);
  }

  @Test
  public void aPersonaIsReplacedAndRemoved() {
    Persona anna = persona("Anna");
    library().save(home.space(), anna, "editor");
    Persona older = anna.with(anna.fields().with("role", "older"));
    LibraryPersona saved = library().save(home.space(), older, "other");
    assertThat(library().list(home.space(), 0, 10)).containsExactly(saved);
    assertThat(saved.persona()).isEqualTo(older);
    assertThat(saved.user()).isEqualTo("other");
    library().remove(anna.id());
    library().remove(anna.id());
    assertThat(library().find(anna.id())).isEmpty();
  }

  @Test
  public void notesAreTakenOnceOldestFirst() {
    notes().add(3, "b");
    notes().add(1, null);
    notes().add(3, "b");
    notes().add(2, "a");
    assertThat(notes().take(3)).containsExactly(new Note(3, "b"), new Note(1, null));
    assertThat(notes().take(9)).containsExactly(new Note(2, "a"));
    assertThat(notes().take(9)).isEmpty();
  }

  @Test
  public void aNoteIsPartOfTheTransactionThatIsOpen() {
    try {
      database
          .ao()
          .executeInTransaction(
              () -> {
                notes().add(5, "a");
                throw new IllegalStateException("the page was not saved");
              });
    } catch (IllegalStateException e) {
      assertThat(e).hasMessage("the page was not saved");
    }
    assertThat(notes().take(9)).isEmpty();
  }
}
