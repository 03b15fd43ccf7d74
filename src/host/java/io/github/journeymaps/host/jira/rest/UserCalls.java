package io.github.journeymaps.host.jira.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
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

  Answer myself(Ask ask) {
    return Answer.ok(shapes.user(ask.somebody()).put("locale", "en_US"));
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

  Answer search(Ask ask) {
    return list(ask, wanted(ask));
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

  /** {@code ?query=}: everybody whose name fits. */
  Answer picker(Ask ask) {
    ask.somebody();
    List<User> found = Users.holding(ask.parameter("query").orElse(""));
    int most = ask.number("maxResults", USUAL);
    ObjectNode answer = Shapes.object();
    answer.set("users", Shapes.array(found.stream().limit(most).toList(), this::picked));
    answer.put("total", found.size());
    return Answer.ok(
        answer.put(
            "header", "Showing " + found.size() + " of " + found.size() + " matching users"));
  }

  private ObjectNode picked(User user) {
    ObjectNode shape = Shapes.object().put("name", user.name()).put("key", user.key());
    shape.put("html", user.fullName() + " - " + user.email() + " (" + user.name() + ")");
    return shape
        .put("displayName", user.fullName())
        .put("avatarUrl", shapes.url("/images/icons/user.svg"));
  }
}
