package io.github.journeymaps.rest;

import io.github.journeymaps.jira.BackLink;
import io.github.journeymaps.jira.CreateField;
import io.github.journeymaps.jira.Issue;
import io.github.journeymaps.jira.IssueState;
import io.github.journeymaps.jira.Jira;
import io.github.journeymaps.jira.JiraServer;
import io.github.journeymaps.jira.JiraTrouble;
import io.github.journeymaps.jira.Looked;
import io.github.journeymaps.jira.Named;
import io.github.journeymaps.jira.NewIssue;
import io.github.journeymaps.map.IssueLink;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** One Jira that answers with what it is given, or with trouble. */
final class PlayedJira implements Jira {
  static final JiraServer SERVER = new JiraServer("one", "Jira", "http://jira/jira", true);

  /** What was asked, such as {@code types one CX}. */
  final List<String> asked = new ArrayList<>();

  JiraTrouble trouble;
  List<Issue> issues = List.of();
  List<CreateField> fields = List.of();

  private void asked(String... words) {
    asked.add(String.join(" ", words));
    if (trouble != null) {
      throw trouble;
    }
  }

  @Override
  public List<JiraServer> servers() {
    return List.of(SERVER);
  }

  @Override
  public JiraServer server(String id) {
    if (!id.equals(SERVER.id())) {
      throw new JiraTrouble(JiraTrouble.Reason.NO_SERVER, id);
    }
    return SERVER;
  }

  @Override
  public Looked look(Collection<IssueLink> links, boolean fresh) {
    return new Looked(List.of(), Map.of());
  }

  @Override
  public IssueState look(IssueLink link) {
    return new IssueState(link, IssueState.Kind.UNKNOWN, null, null);
  }

  @Override
  public IssueLink parse(String server, String keyOrUrl) {
    return new IssueLink(server, keyOrUrl);
  }

  @Override
  public Issue find(IssueLink link) {
    asked("find", link.key());
    return issues.get(0);
  }

  @Override
  public List<Issue> search(String server, String query) {
    asked("search", server, query);
    return issues;
  }

  @Override
  public List<Named> projects(String server) {
    asked("projects", server);
    return List.of(new Named("CX", "Care", "http://jira/jira/a"), new Named("OPS", "Ops", null));
  }

  @Override
  public List<Named> types(String server, String project) {
    asked("types", server, project);
    return List.of(new Named("1", "Bug", null));
  }

  @Override
  public List<CreateField> fields(String server, String project, String type) {
    asked("fields", server, project, type);
    return fields;
  }

  @Override
  public List<Named> users(String server, String project, String query) {
    asked("users", server, project, query);
    return List.of(new Named("eva", "Eva", null));
  }

  @Override
  public Issue create(String server, NewIssue issue) {
    asked("create", server, issue.summary());
    return issues.get(0);
  }

  @Override
  public CompletionStage<Void> addBackLink(IssueLink link, BackLink back) {
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public CompletionStage<Void> removeBackLink(IssueLink link, String globalId) {
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public String url(IssueLink link) {
    return SERVER.url() + "/browse/" + link.key();
  }
}
