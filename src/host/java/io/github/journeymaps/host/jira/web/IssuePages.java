package io.github.journeymaps.host.jira.web;

import io.github.journeymaps.host.jira.issues.Field;
import io.github.journeymaps.host.jira.issues.Fields;
import io.github.journeymaps.host.jira.issues.Issue;
import io.github.journeymaps.host.jira.issues.Project;
import io.github.journeymaps.host.jira.issues.Projects;
import io.github.journeymaps.host.jira.issues.Refused;
import io.github.journeymaps.host.jira.issues.RemoteLink;
import io.github.journeymaps.host.jira.issues.Status;
import io.github.journeymaps.host.jira.issues.Tracker;
import io.github.journeymaps.host.jira.issues.User;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** One issue: {@code /browse/KEY}. */
final class IssuePages {
  private static final String PATH = "/browse/";

  private final Tracker tracker;
  private final Frame frame;

  IssuePages(Tracker tracker, Frame frame) {
    this.tracker = tracker;
    this.frame = frame;
  }

  void handle(Exchange exchange) throws IOException {
    String key = exchange.path().substring(PATH.length());
    if (exchange.isPost()) {
      exchange.checkForm();
      change(exchange, key);
    } else {
      show(exchange, key);
    }
  }

  private void show(Exchange exchange, String key) throws IOException {
    Issue issue = see(exchange.user(), key);
    if (issue.key().equals(key)) {
      send(exchange, 200, issue, field -> FormFields.of(issue, field), Map.of(), List.of());
    } else {
      exchange.redirect(PATH + issue.key());
    }
  }

  /** Pages say the same of what is not there and of what is hidden. */
  private Issue see(User user, String key) {
    if (user == null) {
      throw Refused.of(401, "Login Required");
    }
    return tracker
        .find(user, key)
        .orElseThrow(
            () ->
                Refused.of(404, "It may have been deleted, or you have no permission to see it."));
  }

  private void change(Exchange exchange, String key) throws IOException {
    Issue issue = see(exchange.user(), key);
    try {
      exchange.redirect(done(exchange, issue));
    } catch (Refused e) {
      boolean edited = doing(exchange).equals("edit");
      Function<Field, List<String>> values =
          edited ? field -> exchange.parameters(field.id()) : field -> FormFields.of(issue, field);
      List<String> messages = edited ? e.messages() : Frame.messages(e);
      send(exchange, e.status(), issue, values, e.errors(), messages);
    }
  }

  private static String doing(Exchange exchange) {
    return exchange.parameter("do").orElse("");
  }

  /** Where to go then. */
  private String done(Exchange exchange, Issue issue) {
    User user = exchange.user();
    return switch (doing(exchange)) {
      case "edit" -> {
        FormFields form = new FormFields(issue.inProject(), issue.type());
        yield PATH + tracker.edit(user, issue.key(), form.read(exchange)).key();
      }
      case "move" -> {
        String project = exchange.parameter("project").orElse("");
        yield PATH + tracker.move(user, issue.key(), project).key();
      }
      case "delete" -> {
        tracker.delete(user, issue.key());
        yield "/projects/" + issue.inProject().key();
      }
      default -> {
        String transition = exchange.parameter("transition").orElse("");
        yield PATH + tracker.transition(user, issue.key(), transition).key();
      }
    };
  }

  private void send(
      Exchange exchange,
      int status,
      Issue issue,
      Function<Field, List<String>> values,
      Map<String, String> errors,
      List<String> messages)
      throws IOException {
    User user = exchange.user();
    Map<String, Object> data = new HashMap<>(told(issue));
    data.put("mayEdit", tracker.mayEdit(user, issue));
    data.put("transitions", tracker.next(user, issue).stream().map(IssuePages::button).toList());
    data.put("projects", others(user, issue));
    FormFields form = new FormFields(issue.inProject(), issue.type());
    data.put("inputs", form.inputs(values, errors));
    data.put("wrong", !errors.isEmpty());
    data.put("messages", messages);
    frame.send(exchange, status, issue.key() + " " + issue.text(Fields.SUMMARY), "issue", data);
  }

  private static Map<String, Object> told(Issue issue) {
    Map<String, Object> data = new HashMap<>();
    data.put("key", issue.key());
    data.put("project", issue.inProject().name());
    data.put("projectKey", issue.inProject().key());
    data.put("summary", issue.text(Fields.SUMMARY));
    data.put("status", issue.status().title);
    data.put("category", issue.status().category.key);
    data.put("typeIcon", issue.type().icon());
    data.put("lines", Texts.lines(issue.text(Fields.DESCRIPTION)));
    data.put("links", issue.links().stream().map(IssuePages::link).toList());
    data.put("details", Details.of(issue));
    return data;
  }

  private static Map<String, Object> link(RemoteLink link) {
    return Map.of("url", link.url(), "title", link.title(), "summary", link.summary());
  }

  private static Map<String, Object> button(Status status) {
    return Map.of("id", status.transition, "name", status.title);
  }

  private static List<Map<String, Object>> others(User user, Issue issue) {
    return Projects.of(user).stream()
        .filter(project -> project.edits(user) && !project.equals(issue.inProject()))
        .map(IssuePages::option)
        .toList();
  }

  private static Map<String, Object> option(Project project) {
    return Map.of("key", project.key(), "name", project.name());
  }
}
