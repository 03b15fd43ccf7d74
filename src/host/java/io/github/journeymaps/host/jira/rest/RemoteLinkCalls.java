package io.github.journeymaps.host.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.journeymaps.host.http.HttpException;
import io.github.journeymaps.host.http.RestReply;
import io.github.journeymaps.host.jira.issues.Issue;
import io.github.journeymaps.host.jira.issues.IssueService;
import io.github.journeymaps.host.jira.issues.RemoteLink;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Links from an issue to pages elsewhere. */
final class RemoteLinkCalls {
  private static final int LONGEST = 255;
  private static final String GLOBAL_ID = "globalId";

  private final IssueService issues;
  private final JiraJson json;

  RemoteLinkCalls(IssueService issues, JiraJson json) {
    this.issues = issues;
    this.json = json;
  }

  RestReply list(JiraRequest request) {
    Issue issue = issues.see(request.user(), request.part(1));
    return RestReply.ok(JiraJson.array(issue.links(), link -> shape(issue, link)));
  }

  private ObjectNode shape(Issue issue, RemoteLink link) {
    ObjectNode shape = reference(issue.key(), link);
    put(shape, GLOBAL_ID, link.globalId());
    shape.set("application", link.application());
    put(shape, "relationship", link.relationship());
    return shape.set("object", link.object());
  }

  private static void put(ObjectNode shape, String name, String text) {
    if (text != null) {
      shape.put(name, text);
    }
  }

  private ObjectNode reference(String key, RemoteLink link) {
    return JiraJson.object()
        .put("id", link.id())
        .put("self", json.self("/issue/" + key + "/remotelink/" + link.id()));
  }

  /** 201 for a new one, 200 for one that was there. */
  RestReply put(JiraRequest request) throws IOException {
    RemoteLink sent = read(request.body());
    IssueService.Linked linked = issues.link(request.user(), request.part(1), sent);
    ObjectNode answer = reference(request.part(1), linked.link());
    return linked.fresh() ? RestReply.created(answer) : RestReply.ok(answer);
  }

  private static RemoteLink read(JsonNode body) {
    RemoteLink link =
        new RemoteLink(
            0,
            body.hasNonNull(GLOBAL_ID) ? body.path(GLOBAL_ID).asText() : null,
            body.hasNonNull("relationship") ? body.path("relationship").asText() : null,
            body.path("application").isObject() ? body.path("application") : JiraJson.object(),
            body.path("object").isObject() ? body.path("object") : JiraJson.object());
    check(link);
    return link;
  }

  private static void check(RemoteLink link) {
    Map<String, String> errors = new LinkedHashMap<>();
    if (link.title().isBlank()) {
      errors.put("title", "'title' is required.");
    }
    if (link.title().length() > LONGEST) {
      errors.put("title", "The title is too long: 255 characters are possible.");
    }
    if (!link.url().matches("https?://\\S+")) {
      errors.put("url", "'url' is not a valid URL.");
    }
    if (link.globalId() != null && link.globalId().length() > LONGEST) {
      errors.put(GLOBAL_ID, "The global id is too long: 255 characters are possible.");
    }
    if (!errors.isEmpty()) {
      throw HttpException.fields(errors);
    }
  }

  RestReply delete(JiraRequest request) {
    String globalId =
        request
            .parameter(GLOBAL_ID)
            .orElseThrow(() -> HttpException.of(400, "The parameter globalId is missing."));
    issues.unlink(request.user(), request.part(1), globalId);
    return RestReply.noContent();
  }
}
