package io.github.journeymaps.swimlane.panel;

import io.github.journeymaps.map.Kind;
import java.util.List;

/** The fields of the map itself. */
final class MapPanel {
  static final List<Section> SECTIONS =
      List.of(
          new Section(
              "",
              Section.ALWAYS,
              map("title").required(Section.ALWAYS),
              map("subject"),
              map("scenario")));

  private MapPanel() {}

  private static Field map(String path) {
    return Field.of(Kind.MAP, "panel.map.", path);
  }
}
