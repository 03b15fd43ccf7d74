package io.github.journeymaps.panel;

import io.github.journeymaps.map.Evidence;
import io.github.journeymaps.map.Kind;
import io.github.journeymaps.map.Vocabulary.EvidenceKind;
import io.github.journeymaps.map.Vocabulary.Method;
import java.util.List;

/** Why we believe a card. */
final class EvidencePanel {
  static final List<Field> FIELDS =
      List.of(
          evidence("kind").choosing("evidence.kind", EvidenceKind.class),
          evidence("method").choosing("panel.method", Method.class),
          evidence("source").as(Input.LINE),
          evidence("url"),
          evidence("n"),
          evidence("date"),
          evidence("quote"));

  static final PanelPart LIST =
      new ElementList(
          "evidence",
          false,
          Kind.EVIDENCE,
          subject -> subject.card().evidence(),
          EvidencePanel::name,
          Evidence::new,
          subject -> "",
          FIELDS);

  private EvidencePanel() {}

  private static Field evidence(String path) {
    return Field.of(Kind.EVIDENCE, "panel.evidence.", path);
  }

  private static String name(Subject subject) {
    var evidence = (Evidence) subject.element();
    String kind = subject.words().name("evidence.kind", evidence.evidenceKind());
    return evidence.source().isEmpty()
        ? kind
        : subject.words().text("panel.where", kind, evidence.source());
  }
}
