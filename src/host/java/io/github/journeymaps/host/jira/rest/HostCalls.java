package io.github.journeymaps.host.jira.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.journeymaps.host.jira.door.RequestLog;
import io.github.journeymaps.host.jira.door.State;
import io.github.journeymaps.host.jira.issues.Issue;
import io.github.journeymaps.host.jira.issues.Refused;
import io.github.journeymaps.host.jira.issues.Tracker;
import io.github.journeymaps.host.jira.issues.User;
import java.io.IOException;
import java.util.Optional;

/** What no Jira has: its switches and its log, for administrators; and moving an issue by REST. */
final class HostCalls {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final State state;
  private final Tracker tracker;
  private final IssueShape shape;

  HostCalls(State state, Tracker tracker, IssueShape shape) {
    this.state = state;
    this.tracker = tracker;
    this.shape = shape;
  }

  private static void onlyAdmin(Ask ask) {
    Optional.ofNullable(ask.user())
        .filter(User::admin)
        .orElseThrow(() -> Refused.of(ask.user() == null ? 401 : 403, "Only for administrators."));
  }

  Answer switches(Ask ask) {
    onlyAdmin(ask);
    return Answer.ok(JSON.valueToTree(state.switches()));
  }

  /** Those that are sent are set, the others stay. */
  Answer setSwitches(Ask ask) throws IOException {
    onlyAdmin(ask);
    state.set(state.switches().with(ask.body()));
    return switches(ask);
  }

  Answer requests(Ask ask) {
    onlyAdmin(ask);
    ObjectNode answer = Shapes.object().put("next", state.log.next());
    answer.set(
        "requests", Shapes.array(state.log.since(ask.number("since", 0)), HostCalls::request));
    return Answer.ok(answer);
  }

  private static ObjectNode request(RequestLog.Entry entry) {
    ObjectNode shape = Shapes.object().put("at", entry.at).put("method", entry.method);
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

  Answer clearRequests(Ask ask) {
    onlyAdmin(ask);
    state.log.clear();
    return Answer.nothing();
  }

  Answer forgetAuthorised(Ask ask) {
    onlyAdmin(ask);
    state.forgetAuthorised();
    return Answer.nothing();
  }

  Answer move(Ask ask) throws IOException {
    String project = ask.body().path("project").asText("");
    Issue moved = tracker.move(ask.user(), ask.part(1), project);
    return Answer.ok(shape.reference(moved));
  }
}
