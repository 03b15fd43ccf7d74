package io.github.journeymaps.jira;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.github.journeymaps.jira.Issue.Category;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What a server says, as our values. What makes no sense counts as not said. */
record IssueReader(JiraServer server) {
  /** Such as 2026-05-01T10:00:00.000+0000. */
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss[.SSS][XXX][XX][X]");

  /** Those that are issues. */
  List<Issue> issues(JsonNode list) {
    var issues = new ArrayList<Issue>();
    for (JsonNode issue : list) {
      if (Keys.isIssue(Json.text(issue, "key"))) {
        issues.add(issue(issue));
      }
    }
    return issues;
  }

  Issue issue(JsonNode issue) {
    JsonNode fields = issue.path("fields");
    return new Issue(
        Json.text(issue, "key"),
        Json.text(fields, "summary"),
        Json.text(fields.path("status"), "name"),
        category(fields.path("status")),
        Json.text(fields.path("issuetype"), "name"),
        icon(Json.text(fields.path("issuetype"), "iconUrl")),
        Json.text(fields.path("assignee"), "displayName"),
        Json.text(fields.path("priority"), "name"),
        Json.text(fields.path("priority"), "id"),
        icon(Json.text(fields.path("priority"), "iconUrl")),
        date(Json.text(fields, "duedate")),
        Json.text(fields.path("resolution"), "name"),
        moment(Json.text(fields, "resolutiondate")));
  }

  /** A status without a category counts as new, as Jira shows it. */
  private static Category category(JsonNode status) {
    if (Json.text(status, "name") == null) {
      return null;
    }
    return switch (status.path("statusCategory").path("key").asText()) {
      case "done" -> Category.DONE;
      case "indeterminate" -> Category.INDETERMINATE;
      default -> Category.NEW;
    };
  }

  /** Browsers load a picture without asking: only the server's own. */
  private String icon(String url) {
    return Address.below(server.url(), url);
  }

  private static LocalDate date(String text) {
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static Instant moment(String text) {
    try {
      return text == null ? null : OffsetDateTime.parse(text, MOMENT).toInstant();
    } catch (DateTimeException e) {
      return null;
    }
  }

  List<Choice> projects(Iterable<JsonNode> projects) {
    return named(projects, "key", "name", project -> project.path("avatarUrls").path("24x24"));
  }

  List<Choice> types(Iterable<JsonNode> types) {
    return named(types, "id", "name", type -> type.path("iconUrl"));
  }

  List<Choice> users(Iterable<JsonNode> users) {
    return named(users, "name", "displayName", user -> MissingNode.getInstance());
  }

  private List<Choice> named(
      Iterable<JsonNode> things, String id, String name, Function<JsonNode, JsonNode> icon) {
    var named = new ArrayList<Choice>();
    for (JsonNode thing : things) {
      if (Json.text(thing, id) != null && Json.text(thing, name) != null) {
        String picture = icon(icon.apply(thing).asText(null));
        named.add(new Choice(Json.text(thing, id), Json.text(thing, name), picture));
      }
    }
    return List.copyOf(named);
  }
}
