package io.github.journeymaps.swimlane.panel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Parts under one heading.
 *
 * @param title its text under {@code journeymaps.}; empty for the parts before the first heading
 * @param belongs whether things like this one have such fields; where they do not, the section is
 *     shown all the same as soon as one of them is set
 */
record Section(String title, Predicate<Subject> belongs, List<Part> parts) {
  Section(String title, Predicate<Subject> belongs, Part... parts) {
    this(title, belongs, List.of(parts));
  }

  boolean isShown(Subject subject) {
    return belongs.test(subject) || isFilled(subject);
  }

  boolean isFilled(Subject subject) {
    return parts.stream().anyMatch(part -> part.isFilled(subject));
  }

  /**
   * {@code title, name, open, parts}.
   *
   * @param open whether it is open when nothing is set in it
   */
  Map<String, Object> of(Subject subject, boolean open) {
    var data = new HashMap<String, Object>();
    data.put("name", title);
    data.put("title", title.isEmpty() ? "" : subject.words().text(title));
    data.put("open", open || isFilled(subject));
    data.put("parts", parts.stream().map(part -> part.of(subject)).toList());
    return data;
  }
}
