package io.github.journeymaps.panel;

import io.github.journeymaps.map.Kind;
import io.github.journeymaps.map.Vocabulary.GainKind;
import io.github.journeymaps.map.Vocabulary.KeyMoment;
import java.util.List;

/** The fields of a step. */
final class StepPanel {
  private static final String HELP = "panel.step.help.";

  static final List<Section> SECTIONS =
      List.of(
          Section.of(
              "",
              step("title").required(),
              step("momentOfTruth").helped(HELP),
              step("keyMoment").choosing("key-moment", KeyMoment.class).helped(HELP)),
          Section.of(
              "panel.section.loss",
              step("loss.share").as(Input.PERCENT).helped(HELP),
              step("loss.n"),
              step("loss.source")),
          Section.of(
              "panel.section.gain",
              step("gain.kind").choosing("gain", GainKind.class),
              step("gain.share").as(Input.PERCENT),
              step("gain.n"),
              step("gain.source")),
          Section.of(
              "panel.section.importance",
              step("importance.customer").helped(HELP),
              step("importance.company").helped(HELP)),
          Section.of("panel.section.journey", step("journey").as(Input.LINE).helped(HELP)));

  private StepPanel() {}

  private static Field step(String path) {
    return Field.of(Kind.STEP, "panel.step.", path);
  }
}
