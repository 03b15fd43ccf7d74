package io.github.journeymaps.host.jira.issues;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.journeymaps.host.http.HttpException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Values of fields, from how requests have them to how issues keep them: text, a number, the id of
 * an option, the name of a user, or a list of such.
 */
final class FieldValues {
  private static final int LONGEST_LINE = 255;
  private static final int LONGEST_TEXT = 32_767;

  private final Field field;
  private final Project project;

  private FieldValues(Field field, Project project) {
    this.field = field;
    this.project = project;
  }

  /**
   * The value as it is kept; null as JSON has it where the field is to be unset.
   *
   * @throws HttpException with Jira's words about this field
   */
  static JsonNode read(Field field, Project project, JsonNode sent) {
    return empty(sent) ? NullNode.instance : new FieldValues(field, project).read(sent);
  }

  private static boolean empty(JsonNode sent) {
    boolean blank = sent.isTextual() && sent.asText().isBlank();
    return sent.isNull() || blank || (sent.isArray() && sent.isEmpty());
  }

  private JsonNode read(JsonNode sent) {
    return switch (field.kind()) {
      case TEXT -> line(sent);
      case LONG_TEXT -> longText(sent);
      case NUMBER -> number(sent);
      case DATE -> date(sent);
      case DATE_TIME -> moment(sent);
      case OPTION, PRIORITY, CASCADE -> option(sent);
      case OPTIONS, COMPONENTS -> list(sent, this::option);
      case LABELS -> list(sent, this::label);
      case USER -> user(sent);
      case PARENT -> text(sent.path("key"));
      case TYPE, PROJECT, FILES -> throw wrong("Field '" + field.id() + "' cannot be set.");
    };
  }

  private HttpException wrong(String message) {
    return HttpException.fields(Map.of(field.id(), message));
  }

  private JsonNode text(JsonNode sent) {
    if (!sent.isTextual()) {
      throw wrong("Operation value must be a string");
    }
    return sent;
  }

  private JsonNode line(JsonNode sent) {
    String line = text(sent).asText();
    if (line.length() > LONGEST_LINE) {
      throw wrong(field.name() + " must be less than 255 characters.");
    }
    if (line.contains("\n") || line.contains("\r")) {
      throw wrong("The " + field.id() + " is invalid because it contains newline characters.");
    }
    return TextNode.valueOf(line.strip());
  }

  private JsonNode longText(JsonNode sent) {
    if (text(sent).asText().length() > LONGEST_TEXT) {
      throw wrong(
          "The entered text is too long. It exceeds the allowed limit of 32,767 characters.");
    }
    return sent;
  }

  private JsonNode number(JsonNode sent) {
    if (!sent.isNumber()) {
      throw wrong("Operation value must be a number");
    }
    return sent;
  }

  private JsonNode date(JsonNode sent) {
    try {
      return TextNode.valueOf(LocalDate.parse(text(sent).asText()).toString());
    } catch (DateTimeParseException e) {
      throw wrong("Error parsing date string: " + sent.asText());
    }
  }

  private JsonNode moment(JsonNode sent) {
    return JiraTimes.read(text(sent).asText())
        .<JsonNode>map(TextNode::valueOf)
        .orElseThrow(() -> wrong("Error parsing time: " + sent.asText()));
  }

  /** By id, or by the name that custom fields call a value. */
  private JsonNode option(JsonNode sent) {
    List<Option> options = field.options(project);
    String name = field.isCustom() ? "value" : "name";
    if (!sent.hasNonNull("id") && !sent.hasNonNull(name)) {
      throw wrong(
          "Could not find valid 'id' or '" + name + "' in the " + field.name() + " object.");
    }
    return (sent.hasNonNull("id")
            ? Option.byId(options, sent.path("id").asText())
            : Option.byName(options, sent.path(name).asText()))
        .<JsonNode>map(option -> TextNode.valueOf(option.id()))
        .orElseThrow(() -> wrong(notThere(sent, name)));
  }

  private String notThere(JsonNode sent, String name) {
    return sent.hasNonNull("id")
        ? "Option id '" + sent.path("id").asText() + "' is not valid"
        : "Option " + name + " '" + sent.path(name).asText() + "' is not valid";
  }

  private JsonNode list(JsonNode sent, UnaryOperator<JsonNode> entry) {
    if (!sent.isArray()) {
      throw wrong("data was not an array");
    }
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    sent.forEach(one -> list.add(entry.apply(one)));
    return list;
  }

  private JsonNode label(JsonNode sent) {
    String label = text(sent).asText();
    if (label.matches("(?s).*\\s.*")) {
      throw wrong("The label '" + label + "' contains spaces which is invalid.");
    }
    if (label.length() > LONGEST_LINE) {
      throw wrong(
          "The label '" + label + "' exceeds the maximum length allowed of 255 characters.");
    }
    return sent;
  }

  /** An assignee has to be somebody who may work on issues of the project. */
  private JsonNode user(JsonNode sent) {
    String name = sent.path("name").asText("");
    User user = Users.find(name).orElseThrow(() -> wrong("User '" + name + "' does not exist."));
    if (field.equals(Fields.ASSIGNEE) && !project.edits(user)) {
      throw wrong("User '" + name + "' cannot be assigned issues.");
    }
    return TextNode.valueOf(user.name());
  }
}
