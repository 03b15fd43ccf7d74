package io.github.journeymaps.jira;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.github.journeymaps.jira.JiraFailure.Reason;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What Jira says: yes or no.
 *
 * @param json missing when it has no body
 * @param authorise where the person authorises us, for a 401; null where there is no such page
 */
record JiraResponse(int status, JsonNode json, String authorise) {
  JiraResponse {
    json = json == null ? MissingNode.getInstance() : json;
  }

  boolean isYes() {
    return status < 300;
  }

  /** What Jira answers about its read-only mode. */
  boolean saysReadOnly() {
    return isYes() && json.path("enabled").asBoolean(false);
  }

  /** Whether it may be a no to everybody who wants to change something. */
  boolean mayBeReadOnly() {
    return status == 400 || status == 403 || status == 404;
  }

  /**
   * What is wanted, when it is a yes.
   *
   * @param what was asked for, by its key
   * @throws JiraFailure its no
   */
  JsonNode orRefusal(JiraLink link, String what) {
    if (isYes()) {
      return json;
    }
    throw switch (status) {
      case 401 -> link.login(authorise);
      case 403 -> link.forbidden();
      case 404 -> link.notFound(what);
      default -> refused(link);
    };
  }

  private JiraFailure refused(JiraLink link) {
    Map<String, String> fields = new LinkedHashMap<>();
    json.path("errors").properties().forEach(e -> fields.put(e.getKey(), e.getValue().asText()));
    List<String> messages = new ArrayList<>();
    json.path("errorMessages").forEach(message -> messages.add(message.asText()));
    return fields.isEmpty() && messages.isEmpty()
        ? new JiraFailure(Reason.UNREACHABLE, link.server().name())
        : JiraFailure.refused(fields, messages);
  }
}
