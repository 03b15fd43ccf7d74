package io.github.journeymaps.host.jira.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.journeymaps.host.http.HttpException;
import io.github.journeymaps.host.http.RestReply;
import io.github.journeymaps.host.jira.filter.JiraState;
import io.github.journeymaps.host.jira.filter.RequestLog;
import io.github.journeymaps.host.jira.issues.Issue;
import io.github.journeymaps.host.jira.issues.IssueService;
import io.github.journeymaps.host.jira.issues.User;
import java.io.IOException;
import java.util.Optional;

/** What no Jira has: its switches and its log, for administrators; and moving an issue by REST. */
final class HostCalls {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final JiraState state;
  private final IssueService issues;
  private final IssueJson shape;

  HostCalls(JiraState state, IssueService issues, IssueJson shape) {
    this.state = state;
    this.issues = issues;
    this.shape = shape;
  }

  private static void onlyAdmin(JiraRequest request) {
    Optional.ofNullable(request.user())
        .filter(User::admin)
        .orElseThrow(
            () -> HttpException.of(request.user() == null ? 401 : 403, "Only for administrators."));
  }

  RestReply switches(JiraRequest request) {
    onlyAdmin(request);
    return RestReply.ok(JSON.valueToTree(state.faults()));
  }

  /** Those that are sent are set, the others stay. */
  RestReply setSwitches(JiraRequest request) throws IOException {
    onlyAdmin(request);
    state.set(state.faults().with(request.body()));
    return switches(request);
  }

  RestReply requests(JiraRequest request) {
    onlyAdmin(request);
    ObjectNode answer = JiraJson.object().put("next", state.log.next());
    answer.set(
        "requests",
        JiraJson.array(state.log.since(request.number("since", 0)), HostCalls::request));
    return RestReply.ok(answer);
  }

  private static ObjectNode request(RequestLog.Entry entry) {
    ObjectNode shape = JiraJson.object().put("at", entry.at).put("method", entry.method);
    shape.put("path", entry.path).put("query", entry.query).put("user", entry.user);
    shape.put("status", entry.status());
    return entry.body.isEmpty() ? shape : shape.set("body", body(entry.body));
  }

  private static JsonNode body(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      return JSON.getNodeFactory().textNode(text);
    }
  }

  RestReply clearRequests(JiraRequest request) {
    onlyAdmin(request);
    state.log.clear();
    return RestReply.noContent();
  }

  RestReply forgetAuthorised(JiraRequest request) {
    onlyAdmin(request);
    state.forgetAuthorised();
    return RestReply.noContent();
  }

  RestReply move(JiraRequest request) throws IOException {
    String project = request.body().path("project").asText("");
    Issue moved = issues.move(request.user(), request.part(1), project);
    return RestReply.ok(shape.reference(moved));
  }
}
