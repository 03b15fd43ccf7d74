package io.github.journeymaps.jira;

import io.github.journeymaps.jira.InFlightRequests.RequestKey;
import io.github.journeymaps.jira.IssueCache.CachedIssue;
import io.github.journeymaps.jira.IssueState.Kind;
import io.github.journeymaps.jira.JiraFailure.Reason;
import io.github.journeymaps.map.IssueLink;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * One look at issues of one server: {@link #begin} asks, {@link #finish} waits, so that several
 * servers can be begun before the first is waited for.
 */
final class ServerLookup implements AutoCloseable {
  /** As many keys as one request asks for. */
  static final int CHUNK = 200;

  /** So many are asked for alone when keys have changed. */
  private static final int MOST_ALONE = 10;

  /** Our searches are well-formed, and about nothing that could be missing. */
  private static final Set<Reason> NO_ANSWER_TO_A_SEARCH =
      EnumSet.of(Reason.REFUSED, Reason.NOT_FOUND);

  private final JiraSession session;
  private final IssueCache cache;
  private final Backoff backoff;
  private final InFlightRequests inFlight;
  private final Instant began;

  private final Map<String, CachedIssue> seen = new HashMap<>();
  private final List<Chunk> chunks = new ArrayList<>();
  private final Set<String> missing = new LinkedHashSet<>();
  private final Map<String, Issue> others = new LinkedHashMap<>();
  private List<String> wanted = List.of();
  private JiraFailure failure;
  private RequestKey request;
  private CompletableFuture<Void> joined;

  /** The first request for some keys. */
  private record Chunk(List<String> keys, CompletableFuture<JiraResponse> asked) {}

  ServerLookup(
      JiraSession session,
      IssueCache cache,
      Backoff backoff,
      InFlightRequests inFlight,
      Instant began) {
    this.session = session;
    this.cache = cache;
    this.backoff = backoff;
    this.inFlight = inFlight;
    this.began = began;
  }

  /**
   * @param keys well-formed ones
   */
  void begin(Set<String> keys, boolean fresh) {
    if (!fresh) {
      keys.forEach(key -> known(key).ifPresent(known -> seen.put(key, known)));
    }
    wanted = keys.stream().filter(key -> !seen.containsKey(key)).toList();
    failure = wanted.isEmpty() || fresh ? null : remembered().orElse(null);
    if (!wanted.isEmpty() && failure == null) {
      ask(fresh);
    }
  }

  private Optional<CachedIssue> known(String key) {
    return cache.fresh(session.person(), link(key));
  }

  private Optional<JiraFailure> remembered() {
    return backoff.of(session.link(), session.person());
  }

  private IssueLink link(String key) {
    return new IssueLink(session.link().id(), key);
  }

  /** Whoever wants it fresh is not served by what was asked a moment ago. */
  private void ask(boolean fresh) {
    var same = new RequestKey(session.person(), session.link().id(), Set.copyOf(wanted));
    joined = fresh ? null : inFlight.begin(same);
    if (joined == null) {
      request = fresh ? null : same;
      for (int at = 0; at < wanted.size(); at += CHUNK) {
        var keys = wanted.subList(at, Math.min(at + CHUNK, wanted.size()));
        chunks.add(new Chunk(keys, session.send(JiraRequest.issues(keys, 0))));
      }
    }
  }

  void finish() {
    if (joined != null) {
      join();
    }
    chunks.forEach(this::read);
    findMoved();
    missing.forEach(key -> put(key, new CachedIssue(Kind.HIDDEN, null, false, began)));
  }

  private void join() {
    try {
      joined.get(session.until().left(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException | ExecutionException e) {
      failure = session.link().unreachable();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    wanted.forEach(key -> known(key).ifPresent(known -> seen.put(key, known)));
    if (!seen.keySet().containsAll(wanted)) {
      failure = remembered().orElseGet(session.link()::unreachable);
    }
  }

  private void read(Chunk chunk) {
    try {
      var found = new LinkedHashMap<String, Issue>();
      pages(chunk).forEach(issue -> found.put(issue.key(), issue));
      chunk.keys().forEach(key -> settle(key, found.remove(key)));
      others.putAll(found);
    } catch (JiraFailure e) {
      if (e.reason() == Reason.FORBIDDEN) {
        missing.addAll(chunk.keys());
      } else {
        failure = NO_ANSWER_TO_A_SEARCH.contains(e.reason()) ? session.strange() : e;
      }
    }
  }

  private void settle(String key, Issue issue) {
    if (issue == null) {
      missing.add(key);
    } else {
      put(key, new CachedIssue(Kind.OK, issue, false, began));
    }
  }

  private void put(String key, CachedIssue what) {
    seen.put(key, what);
    cache.put(session.person(), link(key), what);
  }

  /** A server may give fewer at a time than it was asked for. */
  private List<Issue> pages(Chunk chunk) {
    var issues = new ArrayList<Issue>();
    var answer = session.await(chunk.asked()).orRefusal(session.link(), "");
    int got = 0;
    for (int page = 0; page < chunk.keys().size(); page++) {
      var list = session.list(answer.path("issues"));
      issues.addAll(session.reader().issues(list));
      got += list.size();
      if (list.isEmpty() || got >= answer.path("total").asInt(0)) {
        break;
      }
      answer = session.want(JiraRequest.issues(chunk.keys(), got), "");
    }
    return issues;
  }

  /** Issues that nobody asked for are some that were asked for by an old key. */
  private void findMoved() {
    if (others.size() == 1 && missing.size() == 1) {
      Issue moved = others.values().iterator().next();
      put(missing.iterator().next(), new CachedIssue(Kind.MOVED, moved, false, began));
      missing.clear();
    } else if (!others.isEmpty()) {
      askAlone();
    }
  }

  private void askAlone() {
    var asked = new LinkedHashMap<String, CompletableFuture<JiraResponse>>();
    missing.stream()
        .limit(MOST_ALONE)
        .forEach(key -> asked.put(key, session.send(JiraRequest.issue(key))));
    asked.forEach(this::readAlone);
    missing.removeAll(seen.keySet());
  }

  private void readAlone(String key, CompletableFuture<JiraResponse> asked) {
    try {
      put(key, session.readOne(key, session.await(asked), began));
    } catch (JiraFailure e) {
      failure = e;
    }
  }

  @Override
  public void close() {
    if (request != null) {
      inFlight.end(request);
    }
  }

  ServerState state() {
    return new ServerState(session.link().id(), session.link().server(), failure);
  }

  IssueState state(IssueLink link) {
    CachedIssue known = seen.get(link.key());
    return known == null ? cache.inTrouble(session.person(), link, failure) : known.state(link);
  }
}
