package io.github.journeymaps.host.jira.jql;

import io.github.journeymaps.host.http.HttpException;
import io.github.journeymaps.host.jira.issues.Fields;
import io.github.journeymaps.host.jira.issues.Issue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A field with what it is to be.
 *
 * @param operator {@code =} for one of the values, {@code !=} for none of them, {@code ~} for text
 *     that holds the value's words
 */
record Clause(Field field, String operator, List<String> values) {

  /** What can be asked for. */
  enum Field {
    KEY("key", "issuekey", "issue", "id"),
    PROJECT("project"),
    TYPE("issuetype", "type"),
    STATUS("status"),
    CATEGORY("statuscategory"),
    ASSIGNEE("assignee"),
    SUMMARY("summary"),
    TEXT("text");

    private final List<String> names;

    Field(String... names) {
      this.names = List.of(names);
    }

    static Optional<Field> named(String name) {
      String plain = name.toLowerCase(Locale.ROOT);
      return Stream.of(values()).filter(field -> field.names.contains(plain)).findAny();
    }

    private boolean isText() {
      return this == SUMMARY || this == TEXT;
    }
  }

  /**
   * @throws HttpException when the operator and the field do not go together, or the text is none
   */
  Clause checked() {
    boolean searches = operator.equals("~");
    if (searches != field.isText()) {
      throw HttpException.of(
          400,
          "The operator '"
              + operator
              + "' is not supported by the '"
              + field.names.get(0)
              + "' field.");
    }
    if (searches) {
      values.forEach(text -> TextQuery.of(text, field.names.get(0)));
    }
    return this;
  }

  boolean fits(Issue issue) {
    return values.stream().anyMatch(value -> fits(issue, value)) != operator.equals("!=");
  }

  private boolean fits(Issue issue, String value) {
    return operator.equals("~")
        ? TextQuery.of(value, field.names.get(0)).in(text(issue))
        : actual(issue).anyMatch(value::equalsIgnoreCase);
  }

  /** The names that the value may have. */
  private Stream<String> actual(Issue issue) {
    return switch (field) {
      case KEY ->
          Stream.concat(
              Stream.of(issue.key(), String.valueOf(issue.id())), issue.oldKeys().stream());
      case PROJECT ->
          Stream.of(issue.inProject().key(), issue.inProject().name(), issue.inProject().id());
      case TYPE -> Stream.of(issue.type().title, issue.type().id);
      case STATUS -> Stream.of(issue.status().title, issue.status().id);
      case CATEGORY -> Stream.of(issue.status().category.title, issue.status().category.key);
      case ASSIGNEE -> Stream.of(issue.text(Fields.ASSIGNEE));
      case SUMMARY, TEXT -> Stream.of(text(issue));
    };
  }

  private String text(Issue issue) {
    String summary = issue.text(Fields.SUMMARY);
    return field == Field.SUMMARY ? summary : summary + "\n" + issue.text(Fields.DESCRIPTION);
  }
}
