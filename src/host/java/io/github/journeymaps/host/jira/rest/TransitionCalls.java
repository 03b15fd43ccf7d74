package io.github.journeymaps.host.jira.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.journeymaps.host.http.RestReply;
import io.github.journeymaps.host.jira.issues.Issue;
import io.github.journeymaps.host.jira.issues.IssueService;
import io.github.journeymaps.host.jira.issues.Status;
import java.io.IOException;

/** Where an issue can go in the workflow. */
final class TransitionCalls {
  private final IssueService issues;
  private final JiraJson json;

  TransitionCalls(IssueService issues, JiraJson json) {
    this.issues = issues;
    this.json = json;
  }

  RestReply list(JiraRequest request) {
    Issue issue = issues.see(request.user(), request.part(1));
    ObjectNode answer = JiraJson.object().put("expand", "transitions");
    answer.set("transitions", JiraJson.array(issues.next(request.user(), issue), this::transition));
    return RestReply.ok(answer);
  }

  private ObjectNode transition(Status to) {
    ObjectNode shape = JiraJson.object().put("id", to.transition).put("name", to.title);
    return shape.set("to", json.status(to));
  }

  RestReply go(JiraRequest request) throws IOException {
    String id = request.body().at("/transition/id").asText("");
    issues.transition(request.user(), request.part(1), id);
    return RestReply.noContent();
  }
}
