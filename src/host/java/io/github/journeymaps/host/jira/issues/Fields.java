package io.github.journeymaps.host.jira.issues;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every field, and which of them the form of a new issue has. */
public final class Fields {
  public static final Field SUMMARY = Field.of("summary", "Summary", FieldKind.TEXT);
  public static final Field DESCRIPTION =
      Field.of("description", "Description", FieldKind.LONG_TEXT);
  public static final Field PROJECT = Field.of("project", "Project", FieldKind.PROJECT);
  public static final Field TYPE = Field.of("issuetype", "Issue Type", FieldKind.TYPE);
  public static final Field REPORTER = Field.of("reporter", "Reporter", FieldKind.USER);
  public static final Field ASSIGNEE = Field.of("assignee", "Assignee", FieldKind.USER);
  public static final Field PRIORITY = Field.of("priority", "Priority", FieldKind.PRIORITY);
  public static final Field DUE = Field.of("duedate", "Due Date", FieldKind.DATE);
  public static final Field LABELS = Field.of("labels", "Labels", FieldKind.LABELS);
  public static final Field COMPONENTS =
      Field.of("components", "Component/s", FieldKind.COMPONENTS);
  public static final Field ENVIRONMENT =
      Field.of("environment", "Environment", FieldKind.LONG_TEXT);
  public static final Field PARENT = Field.of("parent", "Parent", FieldKind.PARENT);
  private static final Field FILES = Field.of("attachment", "Attachment", FieldKind.FILES);

  private static final List<FormField> OF_ALL =
      List.of(
          FormField.required(SUMMARY),
          FormField.required(TYPE),
          FormField.required(PROJECT),
          new FormField(REPORTER, true, true),
          FormField.optional(DESCRIPTION),
          new FormField(PRIORITY, false, true),
          FormField.optional(LABELS),
          FormField.optional(DUE),
          FormField.optional(ASSIGNEE),
          FormField.optional(COMPONENTS),
          FormField.optional(ENVIRONMENT),
          FormField.optional(FILES));

  private static final Field REGION =
      Field.custom(10016, "Region", FieldKind.CASCADE, "North", "South");

  private static final List<FormField> OF_CX_BUG =
      List.of(
          FormField.required(
              Field.custom(10010, "Severity", FieldKind.OPTION, "Minor", "Major", "Critical")),
          FormField.optional(Field.custom(10011, "Patients affected", FieldKind.NUMBER)),
          FormField.optional(Field.custom(10012, "Happened on", FieldKind.DATE)),
          FormField.optional(
              Field.custom(10013, "Wards", FieldKind.OPTIONS, "Surgery", "Medicine", "Maternity")),
          FormField.optional(Field.custom(10014, "Contact", FieldKind.USER)));

  /** One required field of every kind that a form can ask for. */
  private static final List<FormField> OF_OPS_BUG =
      List.of(
          FormField.required(Field.custom(10020, "Room", FieldKind.TEXT)),
          FormField.required(Field.custom(10021, "Steps", FieldKind.LONG_TEXT)),
          FormField.required(Field.custom(10022, "Cost", FieldKind.NUMBER)),
          FormField.required(Field.custom(10023, "Seen on", FieldKind.DATE)),
          FormField.required(Field.custom(10024, "Seen at", FieldKind.DATE_TIME)),
          FormField.required(
              Field.custom(10025, "Urgency", FieldKind.OPTION, "Today", "This week")),
          FormField.required(
              Field.custom(10026, "Trades", FieldKind.OPTIONS, "Electrician", "Plumber")),
          FormField.required(Field.custom(10027, "Seen by", FieldKind.USER)),
          FormField.required(Field.custom(10028, "Tags", FieldKind.LABELS)));

  private Fields() {}

  /** The form of a new issue, in order. */
  public static List<FormField> form(Project project, IssueType type) {
    List<FormField> slots = new ArrayList<>(OF_ALL);
    if (type == IssueType.SUBTASK) {
      slots.add(FormField.required(PARENT));
    }
    slots.addAll(
        switch (project.key() + "/" + type.title) {
          case "CX/Bug" -> OF_CX_BUG;
          case "CX/Story" -> List.of(FormField.optional(REGION));
          case "OPS/Bug" -> OF_OPS_BUG;
          case "OPS/Story" -> List.of(FormField.required(REGION));
          default -> List.<FormField>of();
        });
    return List.copyOf(slots);
  }

  static Optional<FormField> slot(List<FormField> form, String id) {
    return form.stream().filter(slot -> slot.field().id().equals(id)).findAny();
  }

  /**
   * A field on a form.
   *
   * @param hasDefault whether it is filled in when it is left out
   */
  public record FormField(Field field, boolean required, boolean hasDefault) {
    static FormField required(Field field) {
      return new FormField(field, true, false);
    }

    static FormField optional(Field field) {
      return new FormField(field, false, false);
    }
  }
}
