package io.github.journeymaps.host.jira.issues;

import java.util.List;

/**
 * A field of issues.
 *
 * @param options of a custom field; those of others come from the project or are everybody's
 */
public record Field(String id, String name, FieldKind kind, List<Option> options) {
  private static final String CUSTOM = "customfield_";

  static Field of(String id, String name, FieldKind kind) {
    return new Field(id, name, kind, List.of());
  }

  static Field custom(int number, String name, FieldKind kind, String... options) {
    return new Field(CUSTOM + number, name, kind, Option.numbered(number * 10, options));
  }

  public boolean isCustom() {
    return id.startsWith(CUSTOM);
  }

  /** The number of a custom field. */
  public int number() {
    return Integer.parseInt(id.substring(CUSTOM.length()));
  }

  /** What can be chosen in this project. */
  public List<Option> options(Project project) {
    return switch (kind) {
      case PRIORITY -> Choices.PRIORITIES;
      case COMPONENTS -> project.components();
      default -> options;
    };
  }
}
