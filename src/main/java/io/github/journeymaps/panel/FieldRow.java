package io.github.journeymaps.panel;

import java.util.List;
import java.util.Map;

/**
 * Small fields side by side, under one label.
 *
 * @param title its text under {@code journeymaps.}
 */
record FieldRow(String title, List<Field> fields) implements PanelPart {
  FieldRow(String title, Field... fields) {
    this(title, List.of(fields));
  }

  @Override
  public List<String> paths() {
    return fields.stream().map(Field::path).toList();
  }

  /** {@code title, fields, note}. */
  @Override
  public Map<String, Object> of(Subject subject) {
    return Map.of(
        "part",
        "row",
        "title",
        subject.words().text(title),
        "fields",
        fields.stream().map(field -> field.of(subject)).toList(),
        "note",
        "");
  }
}
