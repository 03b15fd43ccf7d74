package io.github.journeymaps.panel;

import java.util.List;
import java.util.Map;

/**
 * A button.
 *
 * @param action the name of the editor's command
 * @param text what it says, under {@code journeymaps.}
 */
record ActionButton(String action, String text) implements PanelPart {
  @Override
  public List<String> paths() {
    return List.of();
  }

  /** {@code action, text}. */
  @Override
  public Map<String, Object> of(Subject subject) {
    return Map.of("part", "press", "action", action, "text", subject.words().text(text));
  }
}
