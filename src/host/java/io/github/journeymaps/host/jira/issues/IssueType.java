package io.github.journeymaps.host.jira.issues;

import java.util.Optional;
import java.util.stream.Stream;

/** The types that every project has. */
public enum IssueType {
  BUG("10004", "Bug", "A problem that impairs what we do."),
  STORY("10001", "Story", "Something that a patient wants."),
  TASK("10002", "Task", "Something that is to be done."),
  SUBTASK("10003", "Sub-task", "A part of another issue.");

  public final String id;
  public final String title;
  public final String description;

  IssueType(String id, String title, String description) {
    this.id = id;
    this.title = title;
    this.description = description;
  }

  public static Optional<IssueType> find(String id) {
    return Stream.of(values()).filter(type -> type.id.equals(id)).findAny();
  }

  public static Optional<IssueType> named(String name) {
    return Stream.of(values()).filter(type -> type.title.equals(name)).findAny();
  }

  /** The path of the picture below the base URL. */
  public String icon() {
    return "/images/icons/issuetypes/" + title.toLowerCase(java.util.Locale.ROOT) + ".svg";
  }
}
