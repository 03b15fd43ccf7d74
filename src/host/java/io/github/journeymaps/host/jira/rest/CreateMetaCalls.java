package io.github.journeymaps.host.jira.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.journeymaps.host.jira.issues.Field;
import io.github.journeymaps.host.jira.issues.Fields;
import io.github.journeymaps.host.jira.issues.Fields.Slot;
import io.github.journeymaps.host.jira.issues.IssueType;
import io.github.journeymaps.host.jira.issues.Project;
import io.github.journeymaps.host.jira.issues.Projects;
import io.github.journeymaps.host.jira.issues.Refused;
import io.github.journeymaps.host.jira.issues.Tracker;
import java.util.List;
import java.util.function.Function;

/** What the form of a new issue asks for. */
final class CreateMetaCalls {
  private static final int USUAL = 50;
  private static final String CUSTOM = "com.atlassian.jira.plugin.system.customfieldtypes:";

  private final Tracker tracker;
  private final Shapes shapes;

  CreateMetaCalls(Tracker tracker, Shapes shapes) {
    this.tracker = tracker;
    this.shapes = shapes;
  }

  Answer types(Ask ask) {
    project(ask);
    return page(ask, List.of(IssueType.values()), shapes::type);
  }

  Answer fields(Ask ask) {
    Project project = project(ask);
    IssueType type =
        IssueType.find(ask.part(2))
            .orElseThrow(() -> Refused.of(400, "The issue type selected is invalid."));
    return page(ask, Fields.form(project, type), slot -> field(slot, project, type));
  }

  private Project project(Ask ask) {
    return Projects.find(ask.part(1))
        .filter(found -> tracker.mayWrite(ask.user(), found))
        .orElseThrow(
            () ->
                Refused.of(
                    400,
                    "You do not have permission to create issues in the project, or it does not exist."));
  }

  private static <T> Answer page(Ask ask, List<T> all, Function<T, ObjectNode> shape) {
    int start = ask.number("startAt", 0);
    int most = ask.number("maxResults", USUAL);
    List<T> page = all.stream().skip(start).limit(most).toList();
    ObjectNode answer = Shapes.object().put("maxResults", most).put("startAt", start);
    answer.put("total", all.size()).put("isLast", start + page.size() >= all.size());
    answer.set("values", Shapes.array(page, shape));
    return Answer.ok(answer);
  }

  private ObjectNode field(Slot slot, Project project, IssueType type) {
    Field field = slot.field();
    ObjectNode shape = Shapes.object().put("required", slot.required());
    shape.set("schema", schema(field));
    shape.put("name", field.name()).put("fieldId", field.id());
    shape.put("hasDefaultValue", slot.hasDefault());
    ArrayNode allowed = allowed(field, project, type);
    return allowed.isEmpty() ? shape : shape.set("allowedValues", allowed);
  }

  private static ObjectNode schema(Field field) {
    ObjectNode schema = Shapes.object().put("type", field.kind().type);
    if (field.kind().items != null) {
      schema.put("items", field.kind().items);
    }
    return field.isCustom()
        ? schema.put("custom", CUSTOM + field.kind().custom).put("customId", field.number())
        : schema.put("system", field.id());
  }

  private ArrayNode allowed(Field field, Project project, IssueType type) {
    return switch (field.kind()) {
      case TYPE -> Shapes.array(List.of(type), shapes::type);
      case PROJECT -> Shapes.array(List.of(project), shapes::project);
      case PRIORITY -> Shapes.array(field.options(project), shapes::priority);
      case COMPONENTS -> Shapes.array(field.options(project), shapes::component);
      default -> Shapes.array(field.options(project), shapes::option);
    };
  }
}
