package io.github.journeymaps.rest;

import io.github.journeymaps.jira.Issue;
import io.github.journeymaps.jira.IssueState;
import io.github.journeymaps.jira.Jira;
import io.github.journeymaps.jira.ServerState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Issues and servers as the plain objects that answers show. */
public final class IssueWire {
  private final Jira jira;

  public IssueWire(Jira jira) {
    this.jira = jira;
  }

  Map<String, Object> item(IssueState state, List<String> cards) {
    var item = new LinkedHashMap<String, Object>();
    item.put("server", state.link().server());
    item.put("key", state.link().key());
    item.put("cards", cards);
    item.put("state", state.kind().name().toLowerCase(Locale.ROOT));
    putIf(item, "url", jira.url(state.link()));
    Issue issue = state.issue();
    if (issue != null) {
      putIf(item, "summary", issue.summary());
      item.put("isResolved", issue.isResolved());
    }
    return item;
  }

  Map<String, Object> server(ServerState state) {
    var server = new LinkedHashMap<String, Object>();
    server.put("id", state.id());
    return server;
  }

  private static void putIf(Map<String, Object> line, String name, Object value) {
    if (value != null) {
      line.put(name, value);
    }
  }
}
