package io.github.journeymaps.host.jira.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.journeymaps.host.http.HttpException;
import io.github.journeymaps.host.http.RestReply;
import io.github.journeymaps.host.jira.issues.Field;
import io.github.journeymaps.host.jira.issues.Fields;
import io.github.journeymaps.host.jira.issues.Fields.FormField;
import io.github.journeymaps.host.jira.issues.IssueService;
import io.github.journeymaps.host.jira.issues.IssueType;
import io.github.journeymaps.host.jira.issues.Project;
import io.github.journeymaps.host.jira.issues.Projects;
import java.util.List;
import java.util.function.Function;

/** What the form of a new issue asks for. */
final class CreateMetaCalls {
  private static final int USUAL = 50;
  private static final String CUSTOM = "com.atlassian.jira.plugin.system.customfieldtypes:";

  private final IssueService issues;
  private final JiraJson json;

  CreateMetaCalls(IssueService issues, JiraJson json) {
    this.issues = issues;
    this.json = json;
  }

  RestReply types(JiraRequest request) {
    project(request);
    return page(request, List.of(IssueType.values()), json::type);
  }

  RestReply fields(JiraRequest request) {
    Project project = project(request);
    IssueType type =
        IssueType.find(request.part(2))
            .orElseThrow(() -> HttpException.of(400, "The issue type selected is invalid."));
    return page(request, Fields.form(project, type), slot -> field(slot, project, type));
  }

  private Project project(JiraRequest request) {
    return Projects.find(request.part(1))
        .filter(found -> issues.mayWrite(request.user(), found))
        .orElseThrow(
            () ->
                HttpException.of(
                    400,
                    "You do not have permission to create issues in the project, or it does not exist."));
  }

  private static <T> RestReply page(
      JiraRequest request, List<T> all, Function<T, ObjectNode> shape) {
    int start = request.number("startAt", 0);
    int most = request.number("maxResults", USUAL);
    List<T> page = all.stream().skip(start).limit(most).toList();
    ObjectNode answer = JiraJson.object().put("maxResults", most).put("startAt", start);
    answer.put("total", all.size()).put("isLast", start + page.size() >= all.size());
    answer.set("values", JiraJson.array(page, shape));
    return RestReply.ok(answer);
  }

  private ObjectNode field(FormField slot, Project project, IssueType type) {
    Field field = slot.field();
    ObjectNode shape = JiraJson.object().put("required", slot.required());
    shape.set("schema", schema(field));
    shape.put("name", field.name()).put("fieldId", field.id());
    shape.put("hasDefaultValue", slot.hasDefault());
    ArrayNode allowed = allowed(field, project, type);
    return allowed.isEmpty() ? shape : shape.set("allowedValues", allowed);
  }

  private static ObjectNode schema(Field field) {
    ObjectNode schema = JiraJson.object().put("type", field.kind().type);
    if (field.kind().items != null) {
      schema.put("items", field.kind().items);
    }
    return field.isCustom()
        ? schema.put("custom", CUSTOM + field.kind().custom).put("customId", field.number())
        : schema.put("system", field.id());
  }

  private ArrayNode allowed(Field field, Project project, IssueType type) {
    return switch (field.kind()) {
      case TYPE -> JiraJson.array(List.of(type), json::type);
      case PROJECT -> JiraJson.array(List.of(project), json::project);
      case PRIORITY -> JiraJson.array(field.options(project), json::priority);
      case COMPONENTS -> JiraJson.array(field.options(project), json::component);
      default -> JiraJson.array(field.options(project), json::option);
    };
  }
}
