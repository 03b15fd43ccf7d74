package io.github.journeymaps.panel;

import io.github.journeymaps.map.Kind;
import java.util.List;

/** The fields of a persona of the map. */
final class PersonaPanel {
  private static final String HELP = "panel.persona.help.";

  /** Of the palette, in its order. */
  private static final List<String> COLOURS = List.of("1", "2", "3", "4", "5", "6", "7", "8");

  static final List<Section> SECTIONS =
      List.of(
          Section.of(
              "",
              new LibraryNote(),
              persona("name").required(),
              persona("role"),
              persona("picture").as(Input.LINE).helped(HELP),
              persona("colour").choosing(PersonaPanel::colours),
              new ActionButton("remove-persona", "panel.remove-persona"),
              new ActionButton("map-settings", "panel.all-personas")),
          Section.open(
              "panel.section.known",
              persona("facts").as(Input.FACTS).helped(HELP),
              persona("goals").helped(HELP),
              persona("behaviours"),
              persona("expectations"),
              persona("beliefs"),
              persona("quotes")));

  private PersonaPanel() {}

  private static Field persona(String path) {
    return Field.of(Kind.PERSONA, "panel.persona.", path);
  }

  private static List<Option> colours(Subject subject) {
    return COLOURS.stream()
        .map(colour -> new Option(colour, subject.words().text("panel.colour." + colour)))
        .toList();
  }
}
