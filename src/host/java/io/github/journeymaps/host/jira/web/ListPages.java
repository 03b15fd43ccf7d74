package io.github.journeymaps.host.jira.web;

import io.github.journeymaps.host.http.HttpException;
import io.github.journeymaps.host.jira.issues.Fields;
import io.github.journeymaps.host.jira.issues.Issue;
import io.github.journeymaps.host.jira.issues.IssueService;
import io.github.journeymaps.host.jira.issues.Project;
import io.github.journeymaps.host.jira.issues.Projects;
import io.github.journeymaps.host.jira.issues.User;
import io.github.journeymaps.host.jira.issues.Users;
import io.github.journeymaps.host.jira.jql.Jql;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lists of issues. */
final class ListPages {
  private final IssueService issues;
  private final JiraFrame frame;

  ListPages(IssueService issues, JiraFrame frame) {
    this.issues = issues;
    this.frame = frame;
  }

  /** The projects that somebody may browse. */
  void projects(JiraExchange exchange) throws IOException {
    exchange.needUser();
    List<Map<String, Object>> projects =
        Projects.of(exchange.user()).stream()
            .map(project -> line(exchange.user(), project))
            .toList();
    frame.send(exchange, "Projects", "projects", Map.of("projects", projects));
  }

  private Map<String, Object> line(User user, Project project) {
    long count = issues.visible(user).stream().filter(i -> i.inProject().equals(project)).count();
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
  void project(JiraExchange exchange) throws IOException {
    exchange.needUser();
    String key = exchange.path().substring("/projects/".length()).replaceFirst("/.*", "");
    Project project =
        Projects.find(key)
            .filter(found -> found.shows(exchange.user()))
            .orElseThrow(
                () -> HttpException.of(404, "There is no such project, or you may not see it."));
    list(exchange, project.name(), "project = " + project.key() + " ORDER BY key ASC");
  }

  /** {@code /issues/?jql=}. */
  void search(JiraExchange exchange) throws IOException {
    exchange.needUser();
    list(exchange, "Search", exchange.parameter("jql").orElse(""));
  }

  private void list(JiraExchange exchange, String title, String jql) throws IOException {
    Map<String, Object> data = new HashMap<>(Map.of("jql", jql, "messages", List.of()));
    try {
      List<Issue> found = Jql.parse(jql).in(issues.visible(exchange.user()));
      data.put("issues", found.stream().map(ListPages::line).toList());
    } catch (HttpException e) {
      data.put("issues", List.of());
      data.put("messages", JiraFrame.messages(e));
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
