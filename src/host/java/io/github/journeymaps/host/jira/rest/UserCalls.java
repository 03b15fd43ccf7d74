package io.github.journeymaps.host.jira.rest;

import io.github.journeymaps.host.http.HttpException;
import io.github.journeymaps.host.http.RestReply;
import io.github.journeymaps.host.jira.issues.Project;
import io.github.journeymaps.host.jira.issues.Projects;
import io.github.journeymaps.host.jira.issues.User;
import io.github.journeymaps.host.jira.issues.Users;
import java.util.List;

/** Who is there; only for those who are signed in. */
final class UserCalls {
  private static final int USUAL = 50;

  private final JiraJson json;

  UserCalls(JiraJson json) {
    this.json = json;
  }

  /** {@code ?project=&username=}: those who can work on issues of a project. */
  RestReply assignable(JiraRequest request) {
    String key = request.parameter("project").orElse("");
    Project project =
        Projects.find(key)
            .filter(found -> found.shows(request.somebody()))
            .orElseThrow(
                () -> HttpException.of(404, "No project could be found with key '" + key + "'."));
    return list(request, wanted(request).stream().filter(project::edits).toList());
  }

  private static List<User> wanted(JiraRequest request) {
    request.somebody();
    return Users.holding(request.parameter("username").orElse(""));
  }

  private RestReply list(JiraRequest request, List<User> users) {
    List<User> page =
        users.stream()
            .skip(request.number("startAt", 0))
            .limit(request.number("maxResults", USUAL))
            .toList();
    return RestReply.ok(JiraJson.array(page, json::user));
  }
}
