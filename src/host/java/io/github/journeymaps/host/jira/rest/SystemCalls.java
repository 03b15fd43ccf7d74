package io.github.journeymaps.host.jira.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.journeymaps.host.jira.issues.Choices;
import io.github.journeymaps.host.jira.issues.Status;
import io.github.journeymaps.host.jira.issues.Times;
import io.github.journeymaps.host.jira.issues.Tracker;
import java.util.List;

/** What is the same for everybody. */
final class SystemCalls {
  private final Tracker tracker;
  private final Shapes shapes;

  SystemCalls(Tracker tracker, Shapes shapes) {
    this.tracker = tracker;
    this.shapes = shapes;
  }

  /** Since Jira 10.3 and 11.3. */
  Answer readOnlyMode(Ask ask) {
    ask.somebody();
    ObjectNode mode = Shapes.object().put("enabled", tracker.isReadOnly());
    return Answer.ok(mode.put("message", "Jira is in read-only mode."));
  }

  Answer serverInfo(Ask ask) {
    ObjectNode info = Shapes.object().put("baseUrl", shapes.url("")).put("version", "10.3.0");
    info.putArray("versionNumbers").add(10).add(3).add(0);
    info.put("deploymentType", "Server").put("buildNumber", 10_030_000);
    info.put("buildDate", "2024-12-05T00:00:00.000+0000").put("serverTime", Times.now());
    return Answer.ok(info.put("serverTitle", "Stand-in Jira"));
  }

  Answer priorities(Ask ask) {
    ask.somebody();
    return Answer.ok(Shapes.array(Choices.PRIORITIES, shapes::priority));
  }

  Answer statuses(Ask ask) {
    ask.somebody();
    return Answer.ok(Shapes.array(List.of(Status.values()), shapes::status));
  }

  Answer resolutions(Ask ask) {
    ask.somebody();
    return Answer.ok(Shapes.array(Choices.RESOLUTIONS, shapes::resolution));
  }
}
