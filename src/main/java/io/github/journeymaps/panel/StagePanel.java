package io.github.journeymaps.panel;

import io.github.journeymaps.map.Kind;
import io.github.journeymaps.map.Vocabulary.Period;
import java.util.List;

/** The fields of a stage. */
final class StagePanel {
  private static final String HELP = "panel.stage.help.";

  static final List<Section> SECTIONS =
      List.of(
          Section.of(
              "",
              stage("title").required(),
              stage("goal").helped(HELP),
              stage("period").choosing("period", Period.class).helped(HELP)));

  private StagePanel() {}

  private static Field stage(String path) {
    return Field.of(Kind.STAGE, "panel.stage.", path);
  }
}
