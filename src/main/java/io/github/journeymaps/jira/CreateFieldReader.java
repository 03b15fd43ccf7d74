package io.github.journeymaps.jira;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.journeymaps.jira.CreateField.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The form for a new issue, of what Jira says about its fields. */
final class CreateFieldReader {
  /** The dialog asks for these in its own way, or there is nothing to ask. */
  private static final Set<String> LEFT_OUT =
      Set.of("project", "issuetype", "summary", "description", "attachment", "issuelinks");

  private static final Set<String> LONG = Set.of("description", "environment");
  private static final Set<String> CHOSEN =
      Set.of("option", "priority", "component", "version", "securitylevel", "resolution");
  private static final Set<String> CHOSEN_OF = Set.of("option", "component", "version");

  private CreateFieldReader() {}

  static CreateField field(JsonNode field) {
    List<Choice> options = options(field.path("allowedValues"));
    String id = Json.text(field, "fieldId");
    String name = Json.text(field, "name");
    return new CreateField(
        id,
        name == null ? id : name,
        field.path("required").asBoolean(),
        kind(field.path("schema"), !options.isEmpty()),
        options,
        field.path("hasDefaultValue").asBoolean());
  }

  /** Those that a form asks for, required ones first. */
  static List<CreateField> form(List<CreateField> fields) {
    return fields.stream()
        .filter(CreateFieldReader::isAsked)
        .sorted(Comparator.comparing(field -> !field.required()))
        .toList();
  }

  private static boolean isAsked(CreateField field) {
    return field.id() != null
        && !LEFT_OUT.contains(field.id())
        && !(field.id().equals("reporter") && field.hasDefault());
  }

  private static Kind kind(JsonNode schema, boolean hasOptions) {
    String type = schema.path("type").asText();
    return switch (type) {
      case "string" -> isLong(schema) ? Kind.LONG_TEXT : Kind.TEXT;
      case "number" -> Kind.NUMBER;
      case "date" -> Kind.DATE;
      case "datetime" -> Kind.DATE_TIME;
      case "user" -> Kind.USER;
      case "array" -> several(schema, hasOptions);
      default -> hasOptions && CHOSEN.contains(type) ? Kind.OPTION : Kind.UNSUPPORTED;
    };
  }

  private static boolean isLong(JsonNode schema) {
    return LONG.contains(schema.path("system").asText())
        || schema.path("custom").asText().endsWith(":textarea");
  }

  private static Kind several(JsonNode schema, boolean hasOptions) {
    String of = schema.path("items").asText();
    if (hasOptions && CHOSEN_OF.contains(of)) {
      return Kind.OPTIONS;
    }
    boolean labels =
        schema.path("system").asText().equals("labels")
            || schema.path("custom").asText().endsWith(":labels");
    return of.equals("string") && labels ? Kind.LABELS : Kind.UNSUPPORTED;
  }

  /** What can still be chosen. */
  private static List<Choice> options(JsonNode allowed) {
    var options = new ArrayList<Choice>();
    for (JsonNode value : allowed) {
      String name = Json.text(value, value.has("name") ? "name" : "value");
      boolean over = value.path("disabled").asBoolean() || value.path("archived").asBoolean();
      if (!over && name != null && Json.text(value, "id") != null) {
        options.add(new Choice(Json.text(value, "id"), name, null));
      }
    }
    return List.copyOf(options);
  }
}
