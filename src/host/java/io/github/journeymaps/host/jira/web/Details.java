package io.github.journeymaps.host.jira.web;

import io.github.journeymaps.host.jira.issues.Field;
import io.github.journeymaps.host.jira.issues.Fields;
import io.github.journeymaps.host.jira.issues.Fields.Slot;
import io.github.journeymaps.host.jira.issues.Issue;
import io.github.journeymaps.host.jira.issues.Kind;
import io.github.journeymaps.host.jira.issues.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What an issue's page lists beside its text: names and values. */
final class Details {
  private static final Set<String> APART = Set.of("summary", "description");

  private Details() {}

  static List<Map<String, Object>> of(Issue issue) {
    List<Map<String, Object>> details = new ArrayList<>();
    details.add(line("Type", issue.type().title));
    details.add(line("Resolution", issue.resolutionName().orElse("Unresolved")));
    Fields.form(issue.inProject(), issue.type()).stream()
        .map(Slot::field)
        .filter(field -> !APART.contains(field.id()) && issue.values().containsKey(field.id()))
        .forEach(field -> details.add(line(field.name(), text(issue, field))));
    details.add(line("Created", day(issue.created())));
    details.add(line("Updated", day(issue.updated())));
    if (issue.resolved() != null) {
      details.add(line("Resolved", day(issue.resolved())));
    }
    return details;
  }

  private static Map<String, Object> line(String name, String value) {
    return Map.of("name", name, "value", value);
  }

  private static String day(String moment) {
    return moment.substring(0, "2026-05-01".length());
  }

  private static String text(Issue issue, Field field) {
    List<String> values = FormFields.of(issue, field);
    if (field.kind() == Kind.USER) {
      return values.stream().map(ListPages::fullName).collect(Collectors.joining(", "));
    }
    List<Option> options = field.options(issue.inProject());
    return options.isEmpty()
        ? String.join(", ", values)
        : options.stream()
            .filter(option -> values.contains(option.id()))
            .map(Option::name)
            .collect(Collectors.joining(", "));
  }
}
