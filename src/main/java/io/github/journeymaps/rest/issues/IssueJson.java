package io.github.journeymaps.rest.issues;

import io.github.journeymaps.jira.Issue;
import io.github.journeymaps.jira.IssueState;
import io.github.journeymaps.jira.JiraServer;
import io.github.journeymaps.map.IssueLink;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Issues as the plain objects that answers show; what is unset is absent. */
public final class IssueJson {
  private IssueJson() {}

  /** An issue that its server has just shown. */
  static Map<String, Object> issue(JiraServer server, Issue issue) {
    var state =
        new IssueState(new IssueLink(server.id(), issue.key()), IssueState.Kind.OK, issue, null);
    return state(state, server.url() + "/browse/" + issue.key());
  }

  /**
   * What the caller is shown of a linked issue.
   *
   * @param url the address of its page; null where there is none
   */
  public static Map<String, Object> state(IssueState state, String url) {
    var line = new LinkedHashMap<String, Object>();
    line.put("server", state.link().server());
    line.put("key", state.link().key());
    line.put("state", state.kind().name().toLowerCase(Locale.ROOT));
    if (state.kind() == IssueState.Kind.MOVED) {
      line.put("now", state.issue().key());
    }
    putIf(line, "url", url);
    if (state.issue() != null) {
      shown(line, state.issue());
    }
    putIf(line, "asOf", state.asOf());
    return line;
  }

  private static void shown(Map<String, Object> line, Issue issue) {
    putIf(line, "summary", issue.summary());
    if (issue.status() != null) {
      String category = issue.category().name().toLowerCase(Locale.ROOT);
      line.put("status", Map.of("name", issue.status(), "category", category));
    }
    pictured(line, "type", issue.type(), null, issue.typeIcon());
    putIf(line, "assignee", issue.assignee());
    pictured(line, "priority", issue.priority(), issue.priorityId(), issue.priorityIcon());
    putIf(line, "due", issue.due());
    putIf(line, "resolution", issue.resolution());
    putIf(line, "resolved", issue.resolved());
    line.put("isResolved", issue.isResolved());
  }

  private static void pictured(
      Map<String, Object> line, String name, String text, String id, String icon) {
    if (text != null) {
      var thing = new LinkedHashMap<String, Object>();
      thing.put("name", text);
      putIf(thing, "id", id);
      putIf(thing, "icon", icon);
      line.put(name, thing);
    }
  }

  /** Dates and moments as ISO has them. */
  private static void putIf(Map<String, Object> line, String name, Object value) {
    if (value != null) {
      line.put(name, value.toString());
    }
  }
}
