package io.github.journeymaps.host.jira.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.journeymaps.host.jira.issues.Issue;
import io.github.journeymaps.host.jira.issues.Status;
import io.github.journeymaps.host.jira.issues.Tracker;
import java.io.IOException;

/** Where an issue can go in the workflow. */
final class TransitionCalls {
  private final Tracker tracker;
  private final Shapes shapes;

  TransitionCalls(Tracker tracker, Shapes shapes) {
    this.tracker = tracker;
    this.shapes = shapes;
  }

  Answer list(Ask ask) {
    Issue issue = tracker.see(ask.user(), ask.part(1));
    ObjectNode answer = Shapes.object().put("expand", "transitions");
    answer.set("transitions", Shapes.array(tracker.next(ask.user(), issue), this::transition));
    return Answer.ok(answer);
  }

  private ObjectNode transition(Status to) {
    ObjectNode shape = Shapes.object().put("id", to.transition).put("name", to.title);
    return shape.set("to", shapes.status(to));
  }

  Answer go(Ask ask) throws IOException {
    String id = ask.body().at("/transition/id").asText("");
    tracker.transition(ask.user(), ask.part(1), id);
    return Answer.nothing();
  }
}
