package io.github.journeymaps.jira;

import io.github.journeymaps.jira.IssueCache.CachedIssue;
import io.github.journeymaps.jira.IssueState.Kind;
import io.github.journeymaps.jira.JiraFailure.Reason;
import io.github.journeymaps.map.IssueLink;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the person of this thread is shown of issues. */
final class IssueLookup {
  private final JiraLinks links;
  private final JiraClient client;
  private final IssueCache cache;
  private final Backoff backoff;
  private final Clock clock;
  private final InFlightRequests inFlight = new InFlightRequests();

  IssueLookup(JiraLinks links, JiraClient client, IssueCache cache, Backoff backoff, Clock clock) {
    this.links = links;
    this.client = client;
    this.cache = cache;
    this.backoff = backoff;
    this.clock = clock;
  }

  /** All servers are asked before the first is waited for. */
  LookupResult at(Collection<IssueLink> wanted, boolean fresh) {
    var keys = new LinkedHashMap<String, Set<String>>();
    wanted.forEach(
        link -> keys.computeIfAbsent(link.server(), id -> new LinkedHashSet<>()).add(link.key()));
    var looks = looks(keys.keySet());
    try {
      looks.forEach((id, lookup) -> lookup.begin(sendable(keys.get(id)), fresh));
      looks.values().forEach(ServerLookup::finish);
    } finally {
      looks.values().forEach(ServerLookup::close);
    }
    return looked(wanted, keys.keySet(), looks);
  }

  private Map<String, ServerLookup> looks(Set<String> servers) {
    var looks = new LinkedHashMap<String, ServerLookup>();
    for (JiraLink link : links.all()) {
      if (servers.contains(link.id())) {
        var session = client.session(link);
        looks.put(link.id(), new ServerLookup(session, cache, backoff, inFlight, clock.instant()));
      }
    }
    return looks;
  }

  /** What documents say is not always a key. */
  private static Set<String> sendable(Set<String> keys) {
    keys.removeIf(key -> !Keys.isIssue(key));
    return keys;
  }

  private static LookupResult looked(
      Collection<IssueLink> wanted, Set<String> servers, Map<String, ServerLookup> looks) {
    var states = new LinkedHashMap<IssueLink, IssueState>();
    wanted.forEach(link -> states.put(link, state(link, looks.get(link.server()))));
    List<ServerState> ofServers = new ArrayList<>();
    servers.forEach(id -> ofServers.add(state(id, looks.get(id))));
    return new LookupResult(List.copyOf(ofServers), Collections.unmodifiableMap(states));
  }

  private static ServerState state(String id, ServerLookup lookup) {
    return lookup == null
        ? new ServerState(id, null, new JiraFailure(Reason.NO_SERVER, Keys.shown(id)))
        : lookup.state();
  }

  private static IssueState state(IssueLink link, ServerLookup lookup) {
    if (lookup == null) {
      return new IssueState(link, Kind.UNKNOWN, null, null);
    }
    return Keys.isIssue(link.key()) ? lookup.state(link) : hidden(link);
  }

  private static IssueState hidden(IssueLink link) {
    return new IssueState(link, Kind.HIDDEN, null, null);
  }

  /** One issue, asked for alone. */
  IssueState at(IssueLink link) {
    return links
        .find(link.server())
        .map(server -> Keys.isIssue(link.key()) ? cachedOrAsked(server, link) : hidden(link))
        .orElseGet(() -> new IssueState(link, Kind.UNKNOWN, null, null));
  }

  private IssueState cachedOrAsked(JiraLink server, IssueLink link) {
    var session = client.session(server);
    return cache
        .fresh(session.person(), link)
        .filter(CachedIssue::tells)
        .map(seen -> seen.state(link))
        .orElseGet(() -> askUnlessDown(session, link));
  }

  private IssueState askUnlessDown(JiraSession session, IssueLink link) {
    try {
      JiraFailure failure = backoff.of(session.link(), session.person()).orElse(null);
      return failure == null
          ? asked(session, link).state(link)
          : cache.inTrouble(session.person(), link, failure);
    } catch (JiraFailure e) {
      return cache.inTrouble(session.person(), link, e);
    }
  }

  private CachedIssue asked(JiraSession session, IssueLink link) {
    var now = clock.instant();
    CachedIssue seen = session.readOne(link.key(), session.ask(JiraRequest.issue(link.key())), now);
    cache.put(session.person(), link, seen);
    return seen;
  }

  /**
   * An issue as it is now.
   *
   * @throws JiraFailure
   */
  Issue find(IssueLink link) {
    var session = client.session(links.get(link.server()));
    CachedIssue seen = asked(session, link);
    if (seen.issue() == null) {
      throw session.link().notFound(link.key());
    }
    return seen.issue();
  }
}
