package io.github.journeymaps.panel;

import io.github.journeymaps.map.IssueLink;
import java.util.List;
import java.util.Map;

/** The Jira issues that work on a card, and the ways to more of them. */
final class LinkedIssues implements PanelPart {
  @Override
  public List<String> paths() {
    return List.of("issues");
  }

  /** {@code items}: of each {@code server, key, remove}. */
  @Override
  public Map<String, Object> of(Subject subject) {
    var items = subject.card().issues().stream().map(issue -> item(subject, issue)).toList();
    return Map.of("part", "issues", "items", items);
  }

  private static Map<String, Object> item(Subject subject, IssueLink issue) {
    return Map.of(
        "server", issue.server(),
        "key", issue.key(),
        "remove", subject.words().text("panel.remove-issue", issue.key()));
  }
}
