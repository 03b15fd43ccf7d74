package io.github.journeymaps.swimlane;

import io.github.journeymaps.map.Fields;
import io.github.journeymaps.map.Persona;
import io.github.journeymaps.text.Localizer;
import io.github.journeymaps.text.UrlParts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A persona in full, as plain data. */
final class PersonaView {
  /** The lists of a persona, in order of display. */
  private static final List<String> TRAITS =
      List.of("goals", "behaviours", "expectations", "beliefs");

  private final Localizer words;

  PersonaView(Localizer words) {
    this.words = words;
  }

  Map<String, Object> of(Persona persona) {
    var data = new HashMap<String, Object>();
    data.put("name", persona.name());
    data.put("role", persona.role());
    data.put("colour", String.valueOf(persona.colour()));
    data.put("facts", persona.facts().stream().map(PersonaView::fact).toList());
    data.put("traits", traits(persona));
    data.put("quotes", persona.texts("quotes"));
    return data;
  }

  /**
   * With its picture, as a card of its own.
   *
   * @param attachments the address before the name of the picture; null where there is none
   * @param live false where no script runs
   */
  Map<String, Object> card(Persona persona, String attachments, boolean live) {
    var data = of(persona);
    data.put("id", persona.id());
    data.put("label", words.text("persona.label", persona.name()));
    data.put("live", live);
    data.put("initials", HeadView.initials(persona.name()));
    if (persona.picture() != null && attachments != null) {
      data.put("src", attachments + UrlParts.file(persona.picture()));
    }
    return data;
  }

  private static Map<String, Object> fact(Fields fact) {
    return Map.of("label", fact.textOrEmpty("label"), "value", fact.textOrEmpty("value"));
  }

  private List<Map<String, Object>> traits(Persona persona) {
    return TRAITS.stream()
        .filter(name -> !persona.texts(name).isEmpty())
        .map(name -> trait(persona, name))
        .toList();
  }

  private Map<String, Object> trait(Persona persona, String name) {
    return Map.of("label", words.text("persona." + name), "texts", persona.texts(name));
  }
}
