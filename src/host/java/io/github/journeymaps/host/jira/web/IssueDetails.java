package io.github.journeymaps.host.jira.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.journeymaps.host.jira.issues.Field;
import io.github.journeymaps.host.jira.issues.FieldKind;
import io.github.journeymaps.host.jira.issues.Fields;
import io.github.journeymaps.host.jira.issues.Fields.FormField;
import io.github.journeymaps.host.jira.issues.Issue;
import io.github.journeymaps.host.jira.issues.Users;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What an issue's page lists beside its text: names and values. */
final class IssueDetails {
  private static final Set<String> APART = Set.of("summary", "description");

  private IssueDetails() {}

  static List<Map<String, Object>> of(Issue issue) {
    List<Map<String, Object>> details = new ArrayList<>();
    details.add(line("Type", issue.type().title));
    details.add(line("Resolution", issue.resolutionName().orElse("Unresolved")));
    Fields.form(issue.inProject(), issue.type()).stream()
        .map(FormField::field)
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
    Map<String, String> names = new HashMap<>();
    if (field.kind() == FieldKind.USER) {
      Users.ALL.forEach(user -> names.put(user.name(), user.fullName()));
    }
    field.options(issue.inProject()).forEach(option -> names.put(option.id(), option.name()));
    return values(issue.values().get(field.id()))
        .map(value -> names.getOrDefault(value, value))
        .collect(Collectors.joining(", "));
  }

  private static Stream<String> values(JsonNode kept) {
    return kept.isArray()
        ? StreamSupport.stream(kept.spliterator(), false).map(JsonNode::asText)
        : Stream.of(kept.asText());
  }
}
