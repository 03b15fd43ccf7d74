package io.github.journeymaps.host.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.journeymaps.host.jira.issues.Issue;
import io.github.journeymaps.host.jira.issues.Refused;
import io.github.journeymaps.host.jira.issues.RemoteLink;
import io.github.journeymaps.host.jira.issues.Tracker;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Links from an issue to pages elsewhere. */
final class RemoteLinkCalls {
  private static final int LONGEST = 255;
  private static final String GLOBAL_ID = "globalId";

  private final Tracker tracker;
  private final Shapes shapes;

  RemoteLinkCalls(Tracker tracker, Shapes shapes) {
    this.tracker = tracker;
    this.shapes = shapes;
  }

  Answer list(Ask ask) {
    Issue issue = tracker.see(ask.user(), ask.part(1));
    return Answer.ok(Shapes.array(issue.links(), link -> shape(issue, link)));
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
    return Shapes.object()
        .put("id", link.id())
        .put("self", shapes.self("/issue/" + key + "/remotelink/" + link.id()));
  }

  /** 201 for a new one, 200 for one that was there. */
  Answer put(Ask ask) throws IOException {
    RemoteLink sent = read(ask.body());
    Tracker.Linked linked = tracker.link(ask.user(), ask.part(1), sent);
    ObjectNode answer = reference(ask.part(1), linked.link());
    return linked.fresh() ? Answer.created(answer) : Answer.ok(answer);
  }

  private static RemoteLink read(JsonNode body) {
    RemoteLink link =
        new RemoteLink(
            0,
            body.hasNonNull(GLOBAL_ID) ? body.path(GLOBAL_ID).asText() : null,
            body.hasNonNull("relationship") ? body.path("relationship").asText() : null,
            body.path("application").isObject() ? body.path("application") : Shapes.object(),
            body.path("object").isObject() ? body.path("object") : Shapes.object());
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
      throw Refused.fields(errors);
    }
  }

  Answer delete(Ask ask) {
    String globalId =
        ask.parameter(GLOBAL_ID)
            .orElseThrow(() -> Refused.of(400, "The parameter globalId is missing."));
    tracker.unlink(ask.user(), ask.part(1), globalId);
    return Answer.nothing();
  }
}
