package io.github.journeymaps.host.jira.web;

import io.github.journeymaps.host.http.HttpException;
import io.github.journeymaps.host.jira.issues.Fields;
import io.github.journeymaps.host.jira.issues.Issue;
import io.github.journeymaps.host.jira.issues.IssueService;
import io.github.journeymaps.host.jira.issues.RemoteLink;
import io.github.journeymaps.host.jira.issues.User;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One issue: {@code /browse/KEY}, with buttons for its workflow. */
final class IssuePages {
  private static final String PATH = "/browse/";

  private final IssueService issues;
  private final JiraFrame frame;

  IssuePages(IssueService issues, JiraFrame frame) {
    this.issues = issues;
    this.frame = frame;
  }

  void handle(JiraExchange exchange) throws IOException {
    String key = exchange.path().substring(PATH.length());
    if (exchange.isPost()) {
      exchange.checkForm();
      transition(exchange, key);
    } else {
      show(exchange, key);
    }
  }

  private void show(JiraExchange exchange, String key) throws IOException {
    exchange.needUser();
    Issue issue = see(exchange.user(), key);
    if (issue.key().equals(key)) {
      send(exchange, issue);
    } else {
      exchange.redirect(PATH + issue.key());
    }
  }

  /** Pages say the same of what is not there and of what is hidden. */
  private Issue see(User user, String key) {
    return issues
        .find(user, key)
        .orElseThrow(
            () ->
                HttpException.of(
                    404, "It may have been deleted, or you have no permission to see it."));
  }

  private void transition(JiraExchange exchange, String key) throws IOException {
    exchange.needUser();
    Issue issue = see(exchange.user(), key);
    String transition = exchange.parameter("transition").orElse("");
    exchange.redirect(PATH + issues.transition(exchange.user(), issue.key(), transition).key());
  }

  private void send(JiraExchange exchange, Issue issue) throws IOException {
    Map<String, Object> data = new HashMap<>();
    data.put("key", issue.key());
    data.put("project", issue.inProject().name());
    data.put("projectKey", issue.inProject().key());
    data.put("summary", issue.text(Fields.SUMMARY));
    data.put("status", issue.status().title);
    data.put("category", issue.status().category.key);
    data.put("typeIcon", issue.type().icon());
    data.put("description", issue.text(Fields.DESCRIPTION));
    data.put("links", issue.links().stream().map(IssuePages::link).toList());
    data.put("details", IssueDetails.of(issue));
    data.put("transitions", transitions(exchange.user(), issue));
    frame.send(exchange, issue.key() + " " + issue.text(Fields.SUMMARY), "issue", data);
  }

  private static Map<String, Object> link(RemoteLink link) {
    return Map.of("url", link.url(), "title", link.title(), "summary", link.summary());
  }

  private List<Map<String, Object>> transitions(User user, Issue issue) {
    return issues.next(user, issue).stream()
        .map(status -> Map.<String, Object>of("id", status.transition, "name", status.title))
        .toList();
  }
}
