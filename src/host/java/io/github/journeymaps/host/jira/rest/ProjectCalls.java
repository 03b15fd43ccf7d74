package io.github.journeymaps.host.jira.rest;

import io.github.journeymaps.host.http.RestReply;
import io.github.journeymaps.host.jira.issues.Projects;

/** Projects that the caller may browse. */
final class ProjectCalls {
  private final JiraJson shapes;

  ProjectCalls(JiraJson shapes) {
    this.shapes = shapes;
  }

  RestReply list(JiraRequest request) {
    return RestReply.ok(JiraJson.array(Projects.of(request.user()), shapes::project));
  }
}
