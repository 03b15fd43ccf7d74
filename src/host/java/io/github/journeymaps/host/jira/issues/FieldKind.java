package io.github.journeymaps.host.jira.issues;

/** What a field holds, with the names that Jira's schemas have for it. */
public enum FieldKind {
  TEXT("string", null, "textfield"),
  LONG_TEXT("string", null, "textarea"),
  NUMBER("number", null, "float"),
  DATE("date", null, "datepicker"),
  DATE_TIME("datetime", null, "datetime"),
  OPTION("option", null, "select"),
  OPTIONS("array", "option", "multiselect"),
  USER("user", null, "userpicker"),
  LABELS("array", "string", "labels"),
  PRIORITY("priority", null, null),
  COMPONENTS("array", "component", null),
  /** An option with one below it; only what the first list holds is kept. */
  CASCADE("option-with-child", null, "cascadingselect"),
  PARENT("issuelink", null, null),
  TYPE("issuetype", null, null),
  PROJECT("project", null, null),
  FILES("array", "attachment", null);

  /** Of the schema. */
  public final String type;

  /** Of the schema of a list; null for anything else. */
  public final String items;

  /** The last part of the key of a custom field's type; null where there is none. */
  public final String custom;

  FieldKind(String type, String items, String custom) {
    this.type = type;
    this.items = items;
    this.custom = custom;
  }
}
