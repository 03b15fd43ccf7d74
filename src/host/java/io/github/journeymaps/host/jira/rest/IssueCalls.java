package io.github.journeymaps.host.jira.rest;

import io.github.journeymaps.host.jira.issues.Issue;
import io.github.journeymaps.host.jira.issues.Tracker;
import java.io.IOException;
import java.util.List;

/** One issue: made, read, changed, deleted. */
final class IssueCalls {
  private final Tracker tracker;
  private final IssueShape shape;

  IssueCalls(Tracker tracker, IssueShape shape) {
    this.tracker = tracker;
    this.shape = shape;
  }

  Answer create(Ask ask) throws IOException {
    Issue made = tracker.create(ask.user(), ask.body().path("fields"));
    return Answer.created(shape.reference(made));
  }

  Answer get(Ask ask) {
    return Answer.ok(shape.issue(tracker.see(ask.user(), ask.part(1)), fields(ask)));
  }

  private static List<String> fields(Ask ask) {
    return ask.parameter("fields").map(text -> List.of(text.split(","))).orElse(List.of());
  }

  Answer edit(Ask ask) throws IOException {
    tracker.edit(ask.user(), ask.part(1), ask.body().path("fields"));
    return Answer.nothing();
  }

  Answer delete(Ask ask) {
    tracker.delete(ask.user(), ask.part(1));
    return Answer.nothing();
  }
}
