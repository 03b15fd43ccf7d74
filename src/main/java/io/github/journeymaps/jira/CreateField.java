package io.github.journeymaps.jira;

import java.util.List;

/**
 * A field that Jira asks for when an issue is made.
 *
 * @param kind how it is asked for
 * @param options what can be chosen, for OPTION and OPTIONS
 * @param hasDefault whether Jira fills it in itself
 */
public record CreateField(
    String id, String name, boolean required, Kind kind, List<Choice> options, boolean hasDefault) {
  /** How a field is asked for, and what its value is. */
  public enum Kind {
    /** One line. */
    TEXT,
    /** Several lines. */
    LONG_TEXT,
    NUMBER,
    /** Such as 2026-05-01. */
    DATE,
    /** Such as 2026-05-01T12:00. */
    DATE_TIME,
    /** The id of an option. */
    OPTION,
    /** Ids of options. */
    OPTIONS,
    /** A user's name in Jira. */
    USER,
    /** Words without spaces. */
    LABELS,
    /** Only Jira's own form can ask for it. */
    UNSUPPORTED
  }
}
