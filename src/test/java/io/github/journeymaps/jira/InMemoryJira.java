package io.github.journeymaps.jira;

import io.github.journeymaps.map.IssueLink;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** A Jira of a few issues, without HTTP: what is asked of it, and what it was sent. */
public final class InMemoryJira implements Jira {
  public static final String SERVER = "6b3f2c1e-8d5a-3f47-9c20-5a1e7b9d4c10";

  private static final JiraServer JIRA = new JiraServer(SERVER, "Jira", "http://jira/jira", true);

  private final Map<String, Issue> issues = new LinkedHashMap<>();
  private final Set<String> hidden = new HashSet<>();
  private final Map<String, Map<String, BackLink>> backLinks = new HashMap<>();
  private final List<String> asked = new ArrayList<>();
  private final List<CreateField> fields = new ArrayList<>();
  private JiraFailure failure;
  private RuntimeException refusal;
  private Runnable afterMaking = () -> {};

  /** An issue that is open. */
  public InMemoryJira with(String key) {
    return with(key, (Instant) null);
  }

  /**
   * @param resolved null for an issue that is open
   */
  public InMemoryJira with(String key, Instant resolved) {
    return with(key, issue(key, "Summary of " + key, resolved));
  }

  /** An issue that answers to a key, and may have another by now. */
  public InMemoryJira with(String key, Issue issue) {
    issues.put(key, issue);
    return this;
  }

  /** A field that the form for a new issue asks for. */
  public InMemoryJira with(CreateField field) {
    fields.add(field);
    return this;
  }

  public static Issue issue(String key, String summary, Instant resolved) {
    boolean done = resolved != null;
    return new Issue(
        key,
        summary,
        done ? "Done" : "To Do",
        done ? Issue.Category.DONE : Issue.Category.NEW,
        "Bug",
        null,
        null,
        null,
        null,
        null,
        null,
        done ? "Done" : null,
        resolved);
  }

  public InMemoryJira hiding(String key) {
    hidden.add(key);
    return this;
  }

  /** From now on; null for none. */
  public InMemoryJira troubled(JiraFailure with) {
    failure = with;
    return this;
  }

  /** Takes no back-links from now on; null takes them. */
  public InMemoryJira refusing(RuntimeException with) {
    refusal = with;
    return this;
  }

  /** What happens right after an issue was made. */
  public InMemoryJira afterMaking(Runnable what) {
    afterMaking = what;
    return this;
  }

  /** What was asked, in order, and is forgotten with this. */
  public List<String> asked() {
    var all = List.copyOf(asked);
    asked.clear();
    return all;
  }

  /** The back-links on an issue. */
  public List<BackLink> backLinks(String key) {
    return List.copyOf(backLinks.getOrDefault(key, Map.of()).values());
  }

  public Set<String> keys() {
    return issues.keySet();
  }

  private void ask(String what) {
    asked.add(what);
    if (failure != null) {
      throw failure;
    }
  }

  @Override
  public List<JiraServer> servers() {
    return List.of(JIRA);
  }

  @Override
  public JiraServer server(String id) {
    if (!SERVER.equals(id)) {
      throw new JiraFailure(JiraFailure.Reason.NO_SERVER, "" + id);
    }
    return JIRA;
  }

  @Override
  public LookupResult look(Collection<IssueLink> links, boolean fresh) {
    asked.add("look " + links.size() + (fresh ? " fresh" : ""));
    var states = new LinkedHashMap<IssueLink, IssueState>();
    links.forEach(link -> states.put(link, state(link)));
    var servers = links.stream().map(IssueLink::server).distinct().map(this::serverState).toList();
    return new LookupResult(servers, states);
  }

  private ServerState serverState(String id) {
    return new ServerState(id, id.equals(SERVER) ? JIRA : null, failure);
  }

  private IssueState state(IssueLink link) {
    if (!link.server().equals(SERVER)) {
      return new IssueState(link, IssueState.Kind.UNKNOWN, null, null);
    }
    if (failure != null) {
      return new IssueState(link, IssueState.Kind.UNREACHABLE, null, null);
    }
    Issue issue = hidden.contains(link.key()) ? null : issues.get(link.key());
    if (issue == null) {
      return new IssueState(link, IssueState.Kind.HIDDEN, null, Instant.EPOCH);
    }
    boolean same = issue.key().equals(link.key());
    return new IssueState(
        link, same ? IssueState.Kind.OK : IssueState.Kind.MOVED, issue, Instant.EPOCH);
  }

  @Override
  public IssueState look(IssueLink link) {
    asked.add("look at " + link.key());
    return state(link);
  }

  @Override
  public IssueLink parse(String server, String keyOrUrl) {
    String key = keyOrUrl.substring(keyOrUrl.lastIndexOf('/') + 1);
    if (!key.matches("[A-Z]+-\\d+")) {
      throw new JiraFailure(JiraFailure.Reason.NOT_A_KEY, keyOrUrl);
    }
    return new IssueLink(server == null ? SERVER : server(server).id(), key);
  }

  @Override
  public Issue find(IssueLink link) {
    ask("find " + link.key());
    Issue issue = state(link).issue();
    if (issue == null) {
      throw new JiraFailure(JiraFailure.Reason.NOT_FOUND, link.key(), "Jira");
    }
    return issue;
  }

  @Override
  public List<Issue> search(String server, String query) {
    ask("search " + query);
    return List.copyOf(issues.values());
  }

  @Override
  public List<Choice> projects(String server) {
    ask("projects");
    return List.of(new Choice("CX", "Care", JIRA.url() + "/a"), new Choice("OPS", "Ops", null));
  }

  @Override
  public List<Choice> types(String server, String project) {
    ask("types " + project);
    return List.of(new Choice("1", "Bug", null));
  }

  @Override
  public List<CreateField> fields(String server, String project, String type) {
    ask("fields " + project + " " + type);
    return List.copyOf(fields);
  }

  @Override
  public List<Choice> users(String server, String project, String query) {
    ask("users " + project + " " + query);
    return List.of(new Choice("eva", "Eva", null));
  }

  @Override
  public Issue create(String server, NewIssue wanted) {
    server(server);
    ask("create " + wanted.summary());
    String key = wanted.project() + "-" + (issues.size() + 1);
    Issue made = issue(key, wanted.summary(), null);
    issues.put(key, made);
    afterMaking.run();
    return made;
  }

  @Override
  public CompletionStage<Void> addBackLink(IssueLink link, BackLink back) {
    return later(
        "add to " + link.key(),
        () ->
            backLinks
                .computeIfAbsent(link.key(), k -> new LinkedHashMap<>())
                .put(back.globalId(), back));
  }

  @Override
  public CompletionStage<Void> removeBackLink(IssueLink link, String globalId) {
    return later(
        "remove from " + link.key(),
        () -> backLinks.getOrDefault(link.key(), new HashMap<>()).remove(globalId));
  }

  /** As from another thread, which wraps what it throws. */
  private CompletionStage<Void> later(String what, Runnable work) {
    asked.add(what);
    RuntimeException cause = failure == null ? refusal : failure;
    if (cause != null) {
      return CompletableFuture.<Void>failedFuture(cause).thenApply(done -> done);
    }
    work.run();
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public String url(IssueLink link) {
    return link.server().equals(SERVER) ? JIRA.url() + "/browse/" + link.key() : null;
  }
}
