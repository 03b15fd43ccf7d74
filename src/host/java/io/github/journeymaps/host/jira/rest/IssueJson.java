package io.github.journeymaps.host.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.journeymaps.host.jira.issues.Choices;
import io.github.journeymaps.host.jira.issues.Field;
import io.github.journeymaps.host.jira.issues.Fields;
import io.github.journeymaps.host.jira.issues.Fields.FormField;
import io.github.journeymaps.host.jira.issues.Issue;
import io.github.journeymaps.host.jira.issues.Option;
import io.github.journeymaps.host.jira.issues.Project;
import io.github.journeymaps.host.jira.issues.Users;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Issues as Jira's REST shows them. */
final class IssueJson {
  private final JiraJson json;

  IssueJson(JiraJson json) {
    this.json = json;
  }

  /** Id, key and address. */
  ObjectNode reference(Issue issue) {
    ObjectNode shape = JiraJson.object().put("id", String.valueOf(issue.id()));
    return shape.put("key", issue.key()).put("self", json.self("/issue/" + issue.id()));
  }

  /**
   * @param wanted ids of fields; none is all
   */
  ObjectNode issue(Issue issue, List<String> wanted) {
    ObjectNode shape = reference(issue);
    Map<String, JsonNode> fields = fields(issue);
    fields.keySet().removeIf(id -> !wanted.isEmpty() && !wanted.contains(id));
    shape.putObject("fields").setAll(fields);
    return shape;
  }

  private Map<String, JsonNode> fields(Issue issue) {
    Map<String, JsonNode> fields = new LinkedHashMap<>();
    for (FormField slot : Fields.form(issue.inProject(), issue.type())) {
      Field field = slot.field();
      fields.put(field.id(), value(field, issue));
    }
    fields.put("issuetype", json.type(issue.type()));
    fields.put("project", json.project(issue.inProject()));
    fields.put("status", json.status(issue.status()));
    fields.put("resolution", resolution(issue));
    fields.put("resolutiondate", textOrNull(issue.resolved()));
    fields.put("created", textOrNull(issue.created()));
    fields.put("updated", textOrNull(issue.updated()));
    fields.putIfAbsent("attachment", JsonNodeFactory.instance.arrayNode());
    fields.put("issuelinks", JsonNodeFactory.instance.arrayNode());
    fields.put("subtasks", JsonNodeFactory.instance.arrayNode());
    return fields;
  }

  private JsonNode resolution(Issue issue) {
    return issue.resolution() == null
        ? NullNode.instance
        : json.resolution(Choices.resolution(issue.resolution()));
  }

  private static JsonNode textOrNull(String text) {
    return text == null ? NullNode.instance : TextNode.valueOf(text);
  }

  private JsonNode value(Field field, Issue issue) {
    JsonNode kept = issue.values().get(field.id());
    if (kept == null) {
      return unset(field);
    }
    Project project = issue.inProject();
    return switch (field.kind()) {
      case OPTION, CASCADE -> option(field, project, kept, json::option);
      case PRIORITY -> option(field, project, kept, json::priority);
      case OPTIONS -> options(field, project, kept, json::option);
      case COMPONENTS -> options(field, project, kept, json::component);
      case USER -> Users.find(kept.asText()).<JsonNode>map(json::user).orElse(NullNode.instance);
      case PARENT -> JiraJson.object().put("key", kept.asText());
      default -> kept;
    };
  }

  /** Jira's own lists are empty when they are unset; those of custom fields are null. */
  private static JsonNode unset(Field field) {
    return field.kind().type.equals("array") && !field.isCustom()
        ? JsonNodeFactory.instance.arrayNode()
        : NullNode.instance;
  }

  private static JsonNode option(
      Field field, Project project, JsonNode kept, Function<Option, ObjectNode> shape) {
    return find(field, project, kept).<JsonNode>map(shape).orElse(NullNode.instance);
  }

  /** What the issue's project does not have, as after a move, is left out. */
  private static JsonNode options(
      Field field, Project project, JsonNode kept, Function<Option, ObjectNode> shape) {
    List<Option> found = new ArrayList<>();
    kept.forEach(id -> find(field, project, id).ifPresent(found::add));
    return JiraJson.array(found, shape);
  }

  private static Optional<Option> find(Field field, Project project, JsonNode id) {
    return field.options(project).stream()
        .filter(option -> option.id().equals(id.asText()))
        .findAny();
  }
}
