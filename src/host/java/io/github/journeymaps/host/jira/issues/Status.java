package io.github.journeymaps.host.jira.issues;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The workflow: each status can be left for each other one. */
public enum Status {
  TO_DO("10000", "To Do", Category.NEW, "11"),
  IN_PROGRESS("3", "In Progress", Category.INDETERMINATE, "21"),
  DONE("10001", "Done", Category.DONE, "31");

  public final String id;
  public final String title;
  public final Category category;

  /** The id of the transition that leads here. */
  public final String transition;

  Status(String id, String title, Category category, String transition) {
    this.id = id;
    this.title = title;
    this.category = category;
    this.transition = transition;
  }

  public static Optional<Status> find(String id) {
    return Stream.of(values()).filter(status -> status.id.equals(id)).findAny();
  }

  /** Where an issue can go from here. */
  public List<Status> next() {
    return Stream.of(values()).filter(status -> status != this).toList();
  }

  public String icon() {
    return "/images/icons/statuses/" + category.key + ".svg";
  }

  /** The three kinds that Jira knows. */
  public enum Category {
    NEW("new", 2, "To Do", "default"),
    INDETERMINATE("indeterminate", 4, "In Progress", "inprogress"),
    DONE("done", 3, "Done", "success");

    public final String key;
    public final int id;
    public final String title;
    public final String colour;

    Category(String key, int id, String title, String colour) {
      this.key = key;
      this.id = id;
      this.title = title;
      this.colour = colour;
    }
  }
}
