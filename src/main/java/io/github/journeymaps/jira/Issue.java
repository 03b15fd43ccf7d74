package io.github.journeymaps.jira;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An issue as Jira shows it to somebody: nothing for anybody else. What is unset is null.
 *
 * @param key as it is now, which may be another than the one that was asked for
 * @param type the type's name
 * @param typeIcon its picture, on the server's own address; null when it lies elsewhere
 * @param assignee the full name
 * @param priorityId its number, by which Jira orders priorities at first: the most urgent is the
 *     lowest
 * @param priorityIcon its picture, on the server's own address; null when it lies elsewhere
 * @param resolution the resolution's name
 */
public record Issue(
    String key,
    String summary,
    String status,
    Category category,
    String type,
    String typeIcon,
    String assignee,
    String priority,
    String priorityId,
    String priorityIcon,
    LocalDate due,
    String resolution,
    Instant resolved) {

  /** The three kinds of status that Jira knows, by its own names. */
  public enum Category {
    NEW,
    INDETERMINATE,
    DONE
  }

  /** Whether it has a resolution, or a status that means done. */
  public boolean isResolved() {
    return resolution != null || category == Category.DONE;
  }
}
