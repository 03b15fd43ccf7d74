package io.github.journeymaps.swimlane.panel;

import java.util.List;
import java.util.Map;

/**
 * A button.
 *
 * @param action the name of the editor's command
 * @param text what it says, under {@code journeymaps.}
 */
record Press(String action, String text) implements Part {
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
