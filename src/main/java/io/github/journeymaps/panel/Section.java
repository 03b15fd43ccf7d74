package io.github.journeymaps.panel;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Parts under one heading.
 *
 * @param title its text under {@code journeymaps.}; empty for the parts before the first heading
 * @param belongs what has such fields. Where they do not belong, the section is shown all the same
 *     as soon as one of them is set
 * @param counts whether it is open where it belongs, though nothing is set yet
 */
public record Section(
    String title, Predicate<Subject> belongs, boolean counts, List<PanelPart> parts) {

  /** Of every thing of the kind. */
  static Section of(String title, PanelPart... parts) {
    return new Section(title, subject -> true, false, List.of(parts));
  }

  /** Of every thing of the kind, and open from the start. */
  static Section open(String title, PanelPart... parts) {
    return when(title, subject -> true, parts);
  }

  /** Of some things only, and what counts for them. */
  static Section when(String title, Predicate<Subject> belongs, PanelPart... parts) {
    return new Section(title, belongs, true, List.of(parts));
  }

  boolean isShown(Subject subject) {
    return belongs.test(subject) || isFilled(subject);
  }

  private boolean isFilled(Subject subject) {
    return parts.stream().anyMatch(part -> part.isFilled(subject));
  }

  /** {@code name, title, open, parts}. */
  Map<String, Object> of(Subject subject) {
    return Map.of(
        "name",
        title,
        "title",
        title.isEmpty() ? "" : subject.words().text(title),
        "open",
        counts && belongs.test(subject) || isFilled(subject),
        "parts",
        parts.stream().map(part -> part.of(subject)).toList());
  }
}
