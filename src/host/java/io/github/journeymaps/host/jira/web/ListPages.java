package io.github.journeymaps.host.jira.web;

import io.github.journeymaps.host.jira.issues.Fields;
import io.github.journeymaps.host.jira.issues.Issue;
import io.github.journeymaps.host.jira.issues.Project;
import io.github.journeymaps.host.jira.issues.Projects;
import io.github.journeymaps.host.jira.issues.Refused;
import io.github.journeymaps.host.jira.issues.Tracker;
import io.github.journeymaps.host.jira.issues.User;
import io.github.journeymaps.host.jira.issues.Users;
import io.github.journeymaps.host.jira.jql.Jql;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lists of issues. */
final class ListPages {
  private final Tracker tracker;
  private final Frame frame;

  ListPages(Tracker tracker, Frame frame) {
    this.tracker = tracker;
    this.frame = frame;
  }

  /** The projects that somebody may browse. */
  void projects(Exchange exchange) throws IOException {
    needUser(exchange);
    List<Map<String, Object>> projects =
        Projects.of(exchange.user()).stream()
            .map(project -> line(exchange.user(), project))
            .toList();
    frame.send(exchange, "Projects", "projects", Map.of("projects", projects));
  }

  private static void needUser(Exchange exchange) {
    if (exchange.user() == null) {
      throw Refused.of(401, "Login Required");
    }
  }

  private Map<String, Object> line(User user, Project project) {
    long count = tracker.visible(user).stream().filter(i -> i.inProject().equals(project)).count();
    return Map.of(
        "key",
        project.key(),
        "name",
        project.name(),
        "id",
        project.id(),
        "count",
        (int) count,
        "mayCreate",
        project.edits(user));
  }

  /** {@code /projects/KEY}, also with {@code /issues} behind it. */
  void project(Exchange exchange) throws IOException {
    needUser(exchange);
    String key = exchange.path().substring("/projects/".length()).replaceFirst("/.*", "");
    Project project =
        Projects.find(key)
            .filter(found -> found.shows(exchange.user()))
            .orElseThrow(() -> Refused.of(404, "There is no such project, or you may not see it."));
    list(exchange, project.name(), "project = " + project.key() + " ORDER BY key ASC");
  }

  /** {@code /issues/?jql=}. */
  void search(Exchange exchange) throws IOException {
    needUser(exchange);
    list(exchange, "Search", exchange.parameter("jql").orElse(""));
  }

  private void list(Exchange exchange, String title, String jql) throws IOException {
    Map<String, Object> data = new HashMap<>(Map.of("jql", jql, "messages", List.of()));
    try {
      List<Issue> found = Jql.parse(jql).in(tracker.visible(exchange.user()));
      data.put("issues", found.stream().map(ListPages::line).toList());
    } catch (Refused e) {
      data.put("issues", List.of());
      data.put("messages", Frame.messages(e));
    }
    frame.send(exchange, title, "issues", data);
  }

  private static Map<String, Object> line(Issue issue) {
    return Map.of(
        "key", issue.key(),
        "summary", issue.text(Fields.SUMMARY),
        "type", issue.type().title,
        "typeIcon", issue.type().icon(),
        "status", issue.status().title,
        "category", issue.status().category.key,
        "assignee", fullName(issue.text(Fields.ASSIGNEE)),
        "due", issue.text(Fields.DUE),
        "resolution", issue.resolutionName().orElse("Unresolved"));
  }

  /** Empty for nobody. */
  static String fullName(String name) {
    return Users.find(name).map(User::fullName).orElse("");
  }
}
