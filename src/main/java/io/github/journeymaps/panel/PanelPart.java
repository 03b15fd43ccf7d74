package io.github.journeymaps.panel;

import java.util.List;
import java.util.Map;

/** Something that stands in a section of a panel. */
public interface PanelPart {
  /** Plain data for Soy; {@code part} names the template in {@code panel.soy} that draws it. */
  Map<String, Object> of(Subject subject);

  /** The paths of the fields that it shows; none for what only tells. */
  List<String> paths();

  /** Whether any of its fields is set. */
  default boolean isFilled(Subject subject) {
    return paths().stream().anyMatch(subject.fields()::has);
  }
}
