package io.github.journeymaps.host.jira.issues;

import java.util.List;
import java.util.Set;

/**
 * A project with the names of those who may browse it, and of those who may make and change issues.
 */
public record Project(
    String id,
    String key,
    String name,
    String description,
    List<Option> components,
    Set<String> browsers,
    Set<String> editors) {

  /** By key, name or id, in whatever case. */
  public boolean isCalled(String text) {
    return key.equalsIgnoreCase(text) || name.equalsIgnoreCase(text) || id.equals(text);
  }

  /**
   * @param user null for anonymous
   */
  public boolean shows(User user) {
    return user != null && browsers.contains(user.name());
  }

  /**
   * @param user null for anonymous
   */
  public boolean edits(User user) {
    return user != null && editors.contains(user.name());
  }
}
