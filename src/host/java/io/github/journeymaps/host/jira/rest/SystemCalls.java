package io.github.journeymaps.host.jira.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.journeymaps.host.http.RestReply;
import io.github.journeymaps.host.jira.issues.IssueService;

/** What Jira tells about itself. */
final class SystemCalls {
  private final IssueService issues;

  SystemCalls(IssueService issues) {
    this.issues = issues;
  }

  /** Since Jira 10.3 and 11.3. */
  RestReply readOnlyMode(JiraRequest request) {
    request.somebody();
    ObjectNode mode = JiraJson.object().put("enabled", issues.isReadOnly());
    return RestReply.ok(mode.put("message", "Jira is in read-only mode."));
  }
}
