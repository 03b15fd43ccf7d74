package io.github.journeymaps.panel;

import io.github.journeymaps.map.Kind;
import java.util.List;
import java.util.Map;

/** The table of each kind that has a panel. */
public final class PanelTables {
  private static final Map<Kind, List<Section>> ALL =
      Map.of(
          Kind.CARD, CardPanel.SECTIONS,
          Kind.MAP, MapPanel.SECTIONS,
          Kind.TOUCHPOINT, TouchpointPanel.SECTIONS,
          Kind.STAGE, StagePanel.SECTIONS,
          Kind.STEP, StepPanel.SECTIONS,
          Kind.LANE, LanePanel.SECTIONS,
          Kind.PERSONA, PersonaPanel.SECTIONS);

  private PanelTables() {}

  /** Null for kinds without a panel. */
  public static List<Section> of(Kind kind) {
    return ALL.get(kind);
  }

  static List<Kind> kinds() {
    return ALL.keySet().stream().sorted().toList();
  }
}
