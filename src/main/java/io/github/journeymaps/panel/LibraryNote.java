package io.github.journeymaps.panel;

import io.github.journeymaps.map.Persona;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where a persona of the map is from, and whether the library's is another one by now. */
final class LibraryNote implements PanelPart {
  @Override
  public List<String> paths() {
    return List.of("library", "takenOn");
  }

  /** {@code text}, empty for one that is from no library; {@code id, library, newer}. */
  @Override
  public Map<String, Object> of(Subject subject) {
    Persona persona = (Persona) subject.element();
    var data = new HashMap<String, Object>();
    data.put("part", "from-library");
    data.put("id", persona.id());
    data.put("library", persona.fields().textOrEmpty("library"));
    data.put("newer", subject.home().library().differs(persona));
    data.put("text", text(subject, persona));
    return data;
  }

  private static String text(Subject subject, Persona persona) {
    if (!persona.fields().has("library")) {
      return "";
    }
    LocalDate day = persona.fields().date("takenOn");
    return day == null
        ? subject.words().text("panel.from-library")
        : subject.words().text("panel.taken", subject.words().date(day));
  }
}
