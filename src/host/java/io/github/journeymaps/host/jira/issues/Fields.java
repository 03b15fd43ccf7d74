package io.github.journeymaps.host.jira.issues;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every field, and which of them the form of a new issue has. */
public final class Fields {
  public static final Field SUMMARY = Field.of("summary", "Summary", Kind.TEXT);
  public static final Field DESCRIPTION = Field.of("description", "Description", Kind.LONG_TEXT);
  public static final Field PROJECT = Field.of("project", "Project", Kind.PROJECT);
  public static final Field TYPE = Field.of("issuetype", "Issue Type", Kind.TYPE);
  public static final Field REPORTER = Field.of("reporter", "Reporter", Kind.USER);
  public static final Field ASSIGNEE = Field.of("assignee", "Assignee", Kind.USER);
  public static final Field PRIORITY = Field.of("priority", "Priority", Kind.PRIORITY);
  public static final Field DUE = Field.of("duedate", "Due Date", Kind.DATE);
  public static final Field LABELS = Field.of("labels", "Labels", Kind.LABELS);
  public static final Field COMPONENTS = Field.of("components", "Component/s", Kind.COMPONENTS);
  public static final Field ENVIRONMENT = Field.of("environment", "Environment", Kind.LONG_TEXT);
  public static final Field PARENT = Field.of("parent", "Parent", Kind.PARENT);
  private static final Field FILES = Field.of("attachment", "Attachment", Kind.FILES);

  private static final List<Slot> OF_ALL =
      List.of(
          Slot.required(SUMMARY),
          Slot.required(TYPE),
          Slot.required(PROJECT),
          new Slot(REPORTER, true, true),
          Slot.optional(DESCRIPTION),
          new Slot(PRIORITY, false, true),
          Slot.optional(LABELS),
          Slot.optional(DUE),
          Slot.optional(ASSIGNEE),
          Slot.optional(COMPONENTS),
          Slot.optional(ENVIRONMENT),
          Slot.optional(FILES));

  private static final Field REGION = Field.custom(10016, "Region", Kind.CASCADE, "North", "South");

  private static final List<Slot> OF_CX_BUG =
      List.of(
          Slot.required(Field.custom(10010, "Severity", Kind.OPTION, "Minor", "Major", "Critical")),
          Slot.optional(Field.custom(10011, "Patients affected", Kind.NUMBER)),
          Slot.optional(Field.custom(10012, "Happened on", Kind.DATE)),
          Slot.optional(
              Field.custom(10013, "Wards", Kind.OPTIONS, "Surgery", "Medicine", "Maternity")),
          Slot.optional(Field.custom(10014, "Contact", Kind.USER)));

  /** One required field of every kind that a form can ask for. */
  private static final List<Slot> OF_OPS_BUG =
      List.of(
          Slot.required(Field.custom(10020, "Room", Kind.TEXT)),
          Slot.required(Field.custom(10021, "Steps", Kind.LONG_TEXT)),
          Slot.required(Field.custom(10022, "Cost", Kind.NUMBER)),
          Slot.required(Field.custom(10023, "Seen on", Kind.DATE)),
          Slot.required(Field.custom(10024, "Seen at", Kind.DATE_TIME)),
          Slot.required(Field.custom(10025, "Urgency", Kind.OPTION, "Today", "This week")),
          Slot.required(Field.custom(10026, "Trades", Kind.OPTIONS, "Electrician", "Plumber")),
          Slot.required(Field.custom(10027, "Seen by", Kind.USER)),
          Slot.required(Field.custom(10028, "Tags", Kind.LABELS)));

  private Fields() {}

  /** The form of a new issue, in order. */
  public static List<Slot> form(Project project, IssueType type) {
    List<Slot> slots = new ArrayList<>(OF_ALL);
    if (type == IssueType.SUBTASK) {
      slots.add(Slot.required(PARENT));
    }
    slots.addAll(
        switch (project.key() + "/" + type.title) {
          case "CX/Bug" -> OF_CX_BUG;
          case "CX/Story" -> List.of(Slot.optional(REGION));
          case "OPS/Bug" -> OF_OPS_BUG;
          case "OPS/Story" -> List.of(Slot.required(REGION));
          default -> List.<Slot>of();
        });
    return List.copyOf(slots);
  }

  static Optional<Slot> slot(List<Slot> form, String id) {
    return form.stream().filter(slot -> slot.field().id().equals(id)).findAny();
  }

  /**
   * A field on a form.
   *
   * @param hasDefault whether it is filled in when it is left out
   */
  public record Slot(Field field, boolean required, boolean hasDefault) {
    static Slot required(Field field) {
      return new Slot(field, true, false);
    }

    static Slot optional(Field field) {
      return new Slot(field, false, false);
    }
  }
}
