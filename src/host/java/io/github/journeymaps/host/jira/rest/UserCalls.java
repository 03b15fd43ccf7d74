package io.github.journeymaps.host.jira.rest;

import io.github.journeymaps.host.jira.issues.Project;
import io.github.journeymaps.host.jira.issues.Projects;
import io.github.journeymaps.host.jira.issues.Refused;
import io.github.journeymaps.host.jira.issues.User;
import io.github.journeymaps.host.jira.issues.Users;
import java.util.List;

/** Who is there; only for those who are signed in. */
final class UserCalls {
  private static final int USUAL = 50;

  private final Shapes shapes;

  UserCalls(Shapes shapes) {
    this.shapes = shapes;
  }

  /** {@code ?project=&username=}: those who can work on issues of a project. */
  Answer assignable(Ask ask) {
    String key = ask.parameter("project").orElse("");
    Project project =
        Projects.find(key)
            .filter(found -> found.shows(ask.somebody()))
            .orElseThrow(
                () -> Refused.of(404, "No project could be found with key '" + key + "'."));
    return list(ask, wanted(ask).stream().filter(project::edits).toList());
  }

  private static List<User> wanted(Ask ask) {
    ask.somebody();
    return Users.holding(ask.parameter("username").orElse(""));
  }

  private Answer list(Ask ask, List<User> users) {
    List<User> page =
        users.stream()
            .skip(ask.number("startAt", 0))
            .limit(ask.number("maxResults", USUAL))
            .toList();
    return Answer.ok(Shapes.array(page, shapes::user));
  }
}
