package io.github.journeymaps.swimlane.panel;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A field that is edited elsewhere: told here, so that nothing is hidden.
 *
 * @param title its text under {@code journeymaps.}
 */
record Told(String path, String title, Function<Subject, String> text) implements Part {
  @Override
  public List<String> paths() {
    return List.of(path);
  }

  @Override
  public Map<String, Object> of(Subject subject) {
    return Map.of(
        "part", "told", "title", subject.words().text(title), "text", text.apply(subject));
  }
}
