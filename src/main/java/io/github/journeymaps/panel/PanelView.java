package io.github.journeymaps.panel;

import io.github.journeymaps.map.Card;
import io.github.journeymaps.map.Kind;
import io.github.journeymaps.map.Lane;
import io.github.journeymaps.map.Step;
import io.github.journeymaps.map.Vocabulary.LaneType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A panel as plain data for Soy. */
final class PanelView {
  private final Subject subject;

  PanelView(Subject subject) {
    this.subject = subject;
  }

  /** {@code kind, id, title, where, decimal, sections}. */
  Map<String, Object> data() {
    return Map.of(
        "kind", subject.kind().json(),
        "id", subject.id(),
        "title", subject.words().text("panel.title." + subject.kind().json()),
        "where", where(),
        "decimal", String.valueOf(subject.words().decimal()),
        "sections", sections());
  }

  private List<Map<String, Object>> sections() {
    var drawn = new ArrayList<Map<String, Object>>();
    for (Section section : PanelTables.of(subject.kind())) {
      if (section.isShown(subject)) {
        drawn.add(section.of(subject));
      }
    }
    return drawn;
  }

  /** The lane and step of a card; empty for other things. */
  private String where() {
    if (!(subject.element() instanceof Card card)) {
      return "";
    }
    String lane = subject.map().find(Kind.LANE, card.cell().lane()).map(this::name).orElse("");
    String step =
        subject.map().find(Kind.STEP, card.cell().step()).map(s -> ((Step) s).title()).orElse("");
    return subject.words().text("panel.where", lane, step);
  }

  private String name(Object element) {
    Lane lane = (Lane) element;
    LaneType type = lane.type();
    return lane.title().isEmpty() ? subject.words().name("lane", type) : lane.title();
  }
}
