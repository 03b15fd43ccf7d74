package io.github.journeymaps.swimlane.panel;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Parts under one heading.
 *
 * @param title its text under {@code journeymaps.}; empty for the parts before the first heading
 * @param belongs what has such fields; {@link #ALWAYS} for every thing of the kind. Where they do
 *     not belong, the section is shown all the same as soon as one of them is set
 */
record Section(String title, Predicate<Subject> belongs, List<Part> parts) {
  static final Predicate<Subject> ALWAYS = subject -> true;

  /** Also of every thing, and open from the start. */
  static final Predicate<Subject> AT_ONCE = subject -> true;

  Section(String title, Predicate<Subject> belongs, Part... parts) {
    this(title, belongs, List.of(parts));
  }

  boolean isShown(Subject subject) {
    return belongs.test(subject) || isFilled(subject);
  }

  private boolean isFilled(Subject subject) {
    return parts.stream().anyMatch(part -> part.isFilled(subject));
  }

  /** {@code name, title, open, parts}; open where something is set, or where it is what counts. */
  Map<String, Object> of(Subject subject) {
    return Map.of(
        "name",
        title,
        "title",
        title.isEmpty() ? "" : subject.words().text(title),
        "open",
        belongs != ALWAYS && belongs.test(subject) || isFilled(subject),
        "parts",
        parts.stream().map(part -> part.of(subject)).toList());
  }
}
