package io.github.journeymaps.host.jira.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.journeymaps.host.jira.issues.Tracker;

/** What Jira tells about itself. */
final class SystemCalls {
  private final Tracker tracker;

  SystemCalls(Tracker tracker) {
    this.tracker = tracker;
  }

  /** Since Jira 10.3 and 11.3. */
  Answer readOnlyMode(Ask ask) {
    ask.somebody();
    ObjectNode mode = Shapes.object().put("enabled", tracker.isReadOnly());
    return Answer.ok(mode.put("message", "Jira is in read-only mode."));
  }
}
