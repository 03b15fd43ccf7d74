package io.github.journeymaps.host.jira.issues;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The projects: they do not come and go. */
public final class Projects {
  private static final Set<String> TEAM = Set.of("admin", "editor");
  private static final Set<String> HOUSE = Set.of("admin", "editor", "viewer");

  public static final List<Project> ALL =
      List.of(
          project(10000, "CX", "Patient experience", HOUSE, TEAM, "Ward", "Letters", "Telephone"),
          project(10001, "OPS", "Operations", HOUSE, TEAM, "Building", "Pharmacy"),
          project(10002, "SEC", "Security and privacy", TEAM, TEAM, "Records"),
          project(10003, "CLOSED", "Finished projects", HOUSE, Set.of()));

  private Projects() {}

  private static Project project(
      int id, String key, String name, Set<String> browsers, Set<String> editors, String... parts) {
    List<Option> components = Option.numbered(id + 100, parts);
    return new Project(String.valueOf(id), key, name, "", components, browsers, editors);
  }

  /** By key, in whatever case, or by id. */
  public static Optional<Project> find(String keyOrId) {
    String wanted = String.valueOf(keyOrId).toUpperCase(Locale.ROOT);
    return ALL.stream()
        .filter(project -> project.key().equals(wanted) || project.id().equals(wanted))
        .findAny();
  }

  /**
   * Those that the user may browse.
   *
   * @param user null for anonymous
   */
  public static List<Project> of(User user) {
    return ALL.stream().filter(project -> project.shows(user)).toList();
  }
}
