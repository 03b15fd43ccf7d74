package io.github.journeymaps.host.jira.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.journeymaps.host.jira.issues.Field;
import io.github.journeymaps.host.jira.issues.FieldKind;
import io.github.journeymaps.host.jira.issues.Fields;
import io.github.journeymaps.host.jira.issues.Fields.FormField;
import io.github.journeymaps.host.jira.issues.IssueType;
import io.github.journeymaps.host.jira.issues.Option;
import io.github.journeymaps.host.jira.issues.Project;
import io.github.journeymaps.host.jira.issues.Users;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The inputs of a form for the fields of an issue, and what people put into them. */
final class FormFields {
  private static final Set<FieldKind> WITHOUT_INPUT =
      Set.of(FieldKind.TYPE, FieldKind.PROJECT, FieldKind.FILES);

  private final Project project;
  private final List<FormField> slots;

  FormFields(Project project, IssueType type) {
    this.project = project;
    this.slots =
        Fields.form(project, type).stream()
            .filter(slot -> !WITHOUT_INPUT.contains(slot.field().kind()))
            .toList();
  }

  /**
   * For the template.
   *
   * @param values what stands in each
   * @param errors by the ids of fields
   */
  List<Map<String, Object>> inputs(
      Function<Field, List<String>> values, Map<String, String> errors) {
    return slots.stream().map(slot -> input(slot, values.apply(slot.field()), errors)).toList();
  }

  private Map<String, Object> input(
      FormField slot, List<String> values, Map<String, String> errors) {
    Field field = slot.field();
    Map<String, Object> input = new HashMap<>();
    input.put("id", field.id());
    input.put("name", field.name());
    input.put("required", slot.required());
    input.put("kind", kind(field.kind()));
    input.put("value", String.join(" ", values));
    input.put("options", options(field).map(option -> choice(option, values)).toList());
    input.put("error", errors.getOrDefault(field.id(), ""));
    return input;
  }

  private static String kind(FieldKind kind) {
    return switch (kind) {
      case LONG_TEXT -> "long";
      case NUMBER -> "number";
      case DATE -> "date";
      case DATE_TIME -> "datetime-local";
      case OPTION, CASCADE, PRIORITY, USER -> "one";
      case OPTIONS, COMPONENTS -> "many";
      default -> "text";
    };
  }

  private Stream<Option> options(Field field) {
    return field.kind() == FieldKind.USER
        ? Users.ALL.stream().map(user -> new Option(user.name(), user.fullName()))
        : field.options(project).stream();
  }

  private static Map<String, Object> choice(Option option, List<String> values) {
    return Map.of("id", option.id(), "name", option.name(), "chosen", values.contains(option.id()));
  }

  /** The fields as REST has them; what was left empty is null. */
  ObjectNode read(JiraExchange exchange) {
    ObjectNode fields = JsonNodeFactory.instance.objectNode();
    for (FormField slot : slots) {
      Field field = slot.field();
      List<String> values = exchange.parameters(field.id());
      if (!values.isEmpty()) {
        fields.set(field.id(), value(field.kind(), values));
      } else if (!slot.hasDefault()) {
        fields.putNull(field.id());
      }
    }
    return fields;
  }

  private static JsonNode value(FieldKind kind, List<String> values) {
    String first = values.get(0);
    return switch (kind) {
      case NUMBER -> number(first);
      case DATE_TIME -> TextNode.valueOf(first + ":00.000+0000");
      case OPTION, CASCADE, PRIORITY -> named("id", first);
      case USER -> named("name", first);
      case PARENT -> named("key", first);
      case OPTIONS, COMPONENTS -> list(values, id -> named("id", id));
      case LABELS -> list(List.of(first.strip().split("\\s+")), TextNode::valueOf);
      case LONG_TEXT -> TextNode.valueOf(first.replace("\r\n", "\n"));
      default -> TextNode.valueOf(first);
    };
  }

  /** What is none goes on as text, and is refused then. */
  private static JsonNode number(String text) {
    try {
      return JsonNodeFactory.instance.numberNode(new BigDecimal(text));
    } catch (NumberFormatException e) {
      return TextNode.valueOf(text);
    }
  }

  private static ObjectNode named(String name, String value) {
    return JsonNodeFactory.instance.objectNode().put(name, value);
  }

  private static ArrayNode list(List<String> values, Function<String, JsonNode> entry) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    values.forEach(value -> list.add(entry.apply(value)));
    return list;
  }
}
