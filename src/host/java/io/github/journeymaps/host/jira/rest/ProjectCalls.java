package io.github.journeymaps.host.jira.rest;

import io.github.journeymaps.host.http.RestReply;
import io.github.journeymaps.host.jira.issues.Projects;

/** Projects that the caller may browse. */
final class ProjectCalls {
  private final JiraJson json;

  ProjectCalls(JiraJson json) {
    this.json = json;
  }

  RestReply list(JiraRequest request) {
    return RestReply.ok(JiraJson.array(Projects.of(request.user()), json::project));
  }
}
