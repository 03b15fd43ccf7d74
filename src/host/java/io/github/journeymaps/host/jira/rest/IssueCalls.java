package io.github.journeymaps.host.jira.rest;

import io.github.journeymaps.host.http.RestReply;
import io.github.journeymaps.host.jira.issues.Issue;
import io.github.journeymaps.host.jira.issues.IssueService;
import java.io.IOException;
import java.util.List;

/** One issue: made, read, changed, deleted. */
final class IssueCalls {
  private final IssueService issues;
  private final IssueJson shape;

  IssueCalls(IssueService issues, IssueJson shape) {
    this.issues = issues;
    this.shape = shape;
  }

  RestReply create(JiraRequest request) throws IOException {
    Issue made = issues.create(request.user(), request.body().path("fields"));
    return RestReply.created(shape.reference(made));
  }

  RestReply get(JiraRequest request) {
    return RestReply.ok(shape.issue(issues.see(request.user(), request.part(1)), fields(request)));
  }

  private static List<String> fields(JiraRequest request) {
    return request.parameter("fields").map(text -> List.of(text.split(","))).orElse(List.of());
  }

  RestReply edit(JiraRequest request) throws IOException {
    issues.edit(request.user(), request.part(1), request.body().path("fields"));
    return RestReply.noContent();
  }

  RestReply delete(JiraRequest request) {
    issues.delete(request.user(), request.part(1));
    return RestReply.noContent();
  }
}
