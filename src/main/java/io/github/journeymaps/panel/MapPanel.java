package io.github.journeymaps.panel;

import io.github.journeymaps.map.Kind;
import io.github.journeymaps.map.Vocabulary.Basis;
import io.github.journeymaps.map.Vocabulary.State;
import java.util.List;

/** The fields of the map itself, and its personas. */
final class MapPanel {
  private static final String HELP = "panel.map.help.";

  /** The usual times between reviews. */
  private static final List<String> EVERY = List.of("P1M", "P3M", "P6M", "P1Y");

  static final List<Section> SECTIONS =
      List.of(
          Section.of(
              "",
              map("title").required(),
              map("subject"),
              map("scenario").helped(HELP),
              map("expectations").helped(HELP),
              map("description")),
          Section.open("panel.section.personas", new PersonaList()),
          Section.of(
              "panel.section.state",
              map("state").choosing("state.map", State.class).helped(HELP),
              map("basis").choosing("basis", Basis.class).helped(HELP),
              map("owner").helped(HELP),
              map("labels").helped(HELP)),
          Section.of(
              "panel.section.review",
              map("reviewEvery").choosing(MapPanel::every).helped(HELP),
              map("reviewedOn"),
              new ActionButton("reviewed-today", "panel.reviewed-today")));

  private MapPanel() {}

  private static Field map(String path) {
    return Field.of(Kind.MAP, "panel.map.", path);
  }

  private static List<Option> every(Subject subject) {
    return EVERY.stream()
        .map(every -> new Option(every, subject.words().text("panel.every." + every)))
        .toList();
  }
}
