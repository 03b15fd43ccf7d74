package io.github.journeymaps.host.jira.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.journeymaps.host.http.HttpException;
import io.github.journeymaps.host.jira.issues.Choices;
import io.github.journeymaps.host.jira.issues.Field;
import io.github.journeymaps.host.jira.issues.Fields;
import io.github.journeymaps.host.jira.issues.IssueService;
import io.github.journeymaps.host.jira.issues.IssueType;
import io.github.journeymaps.host.jira.issues.Project;
import io.github.journeymaps.host.jira.issues.Projects;
import io.github.journeymaps.host.jira.issues.User;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The form of a new issue. As in Jira, {@code pid}, {@code issuetype} and the ids of fields in the
 * address fill it in.
 */
final class CreatePages {
  private final IssueService issues;
  private final JiraFrame frame;

  CreatePages(IssueService issues, JiraFrame frame) {
    this.issues = issues;
    this.frame = frame;
  }

  void handle(JiraExchange exchange) throws IOException {
    exchange.needUser();
    if (exchange.isPost()) {
      exchange.checkForm();
      create(exchange);
    } else {
      form(exchange, 200, List.of(), Map.of());
    }
  }

  private void create(JiraExchange exchange) throws IOException {
    Project project = project(exchange);
    IssueType type = type(exchange);
    ObjectNode fields = new FormFields(project, type).read(exchange);
    fields.putObject("project").put("key", project.key());
    fields.putObject("issuetype").put("id", type.id);
    try {
      exchange.redirect("/browse/" + issues.create(exchange.user(), fields).key());
    } catch (HttpException e) {
      form(exchange, e.status(), e.messages(), e.errors());
    }
  }

  private static Stream<Project> open(User user) {
    return Projects.of(user).stream().filter(project -> project.edits(user));
  }

  private static Project project(JiraExchange exchange) {
    String wanted = exchange.parameter("pid").orElse("");
    return open(exchange.user())
        .filter(project -> project.isCalled(wanted))
        .findAny()
        .or(() -> open(exchange.user()).findFirst())
        .orElseThrow(() -> HttpException.of(403, "You may not create issues in any project."));
  }

  private static IssueType type(JiraExchange exchange) {
    return exchange.parameter("issuetype").flatMap(IssueType::find).orElse(IssueType.TASK);
  }

  private void form(
      JiraExchange exchange, int status, List<String> messages, Map<String, String> errors)
      throws IOException {
    Project project = project(exchange);
    IssueType type = type(exchange);
    FormFields form = new FormFields(project, type);
    Map<String, Object> data = new HashMap<>();
    data.put("projects", open(exchange.user()).map(one -> line(one, project)).toList());
    data.put("types", Stream.of(IssueType.values()).map(one -> line(one, type)).toList());
    data.put("pid", project.id());
    data.put("issuetype", type.id);
    data.put("inputs", form.inputs(field -> values(exchange, field), errors));
    data.put("messages", messages);
    frame.send(exchange, status, "Create Issue", "create", data);
  }

  private static List<String> values(JiraExchange exchange, Field field) {
    List<String> sent = exchange.parameters(field.id());
    if (sent.isEmpty() && !exchange.isPost()) {
      return defaults(exchange.user(), field);
    }
    return sent;
  }

  private static List<String> defaults(User user, Field field) {
    if (field.equals(Fields.REPORTER)) {
      return List.of(user.name());
    }
    return field.equals(Fields.PRIORITY) ? List.of(Choices.MEDIUM) : List.of();
  }

  private static Map<String, Object> line(Project project, Project chosen) {
    String name = project.name() + " (" + project.key() + ")";
    return Map.of("id", project.id(), "name", name, "chosen", project.equals(chosen));
  }

  private static Map<String, Object> line(IssueType type, IssueType chosen) {
    return Map.of("id", type.id, "name", type.title, "chosen", type == chosen);
  }
}
