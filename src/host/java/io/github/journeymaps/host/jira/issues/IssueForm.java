package io.github.journeymaps.host.jira.issues;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.journeymaps.host.http.HttpException;
import io.github.journeymaps.host.jira.issues.Fields.FormField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What was sent for the fields of an issue, checked all at once. */
final class IssueForm {
  private static final Set<String> APART = Set.of("project", "issuetype");

  private final Project project;
  private final List<FormField> slots;
  private final JsonNode sent;
  private final Map<String, String> errors = new LinkedHashMap<>();
  private final Map<String, JsonNode> values = new LinkedHashMap<>();

  private IssueForm(Project project, IssueType type, JsonNode sent) {
    this.project = project;
    this.slots = Fields.form(project, type);
    this.sent = sent;
  }

  /**
   * The values of a new issue.
   *
   * @throws HttpException with what is wrong about each field
   */
  static Map<String, JsonNode> create(Project project, IssueType type, JsonNode sent, User by) {
    IssueForm form = new IssueForm(project, type, sent);
    form.values.put(Fields.REPORTER.id(), TextNode.valueOf(by.name()));
    form.values.put(Fields.PRIORITY.id(), TextNode.valueOf(Choices.MEDIUM));
    form.read();
    form.slots.forEach(form::require);
    return form.done();
  }

  /**
   * The values that change; null as JSON has it unsets a field.
   *
   * @throws HttpException with what is wrong about each field
   */
  static Map<String, JsonNode> edit(Issue issue, JsonNode sent) {
    IssueForm form = new IssueForm(issue.inProject(), issue.type(), sent);
    form.read();
    form.slots.stream()
        .filter(slot -> form.values.containsKey(slot.field().id()))
        .forEach(form::require);
    return form.done();
  }

  private void read() {
    sent.properties().forEach(entry -> read(entry.getKey(), entry.getValue()));
  }

  private void read(String id, JsonNode value) {
    if (APART.contains(id)) {
      return;
    }
    FormField slot = Fields.slot(slots, id).orElse(null);
    if (slot == null) {
      errors.put(
          id, "Field '" + id + "' cannot be set. It is not on the appropriate screen, or unknown.");
      return;
    }
    try {
      values.put(id, FieldValues.read(slot.field(), project, value));
    } catch (HttpException e) {
      errors.putAll(e.errors());
    }
  }

  private void require(FormField slot) {
    String id = slot.field().id();
    boolean set = !values.getOrDefault(id, NullNode.instance).isNull();
    if (slot.required() && !set && !APART.contains(id)) {
      errors.putIfAbsent(id, missing(slot.field()));
    }
  }

  private static String missing(Field field) {
    return field.equals(Fields.SUMMARY)
        ? "You must specify a summary of the issue."
        : field.name() + " is required.";
  }

  private Map<String, JsonNode> done() {
    if (!errors.isEmpty()) {
      throw HttpException.fields(errors);
    }
    return values;
  }
}
