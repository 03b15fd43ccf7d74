package io.github.journeymaps.panel;

import io.github.journeymaps.map.Kind;
import io.github.journeymaps.map.Vocabulary.Actor;
import io.github.journeymaps.map.Vocabulary.LaneType;
import io.github.journeymaps.map.Vocabulary.Line;
import java.util.List;

/** The fields of a lane. */
final class LanePanel {
  private static final String HELP = "panel.lane.help.";

  static final List<Section> SECTIONS =
      List.of(
          Section.of(
              "",
              lane("title").helped(HELP),
              lane("type").choosing("lane", LaneType.class).helped(HELP),
              lane("actor").choosing("actor", Actor.class),
              lane("persona").choosing(LanePanel::personas).helped(HELP),
              lane("lineBelow").choosing("line", Line.class).helped(HELP)));

  private LanePanel() {}

  private static Field lane(String path) {
    return Field.of(Kind.LANE, "panel.lane.", path);
  }

  private static List<Option> personas(Subject subject) {
    return subject.map().personas().stream()
        .map(persona -> new Option(persona.id(), persona.name()))
        .toList();
  }
}
