package io.github.journeymaps.jira;

import io.github.journeymaps.jira.IssueState.Kind;
import io.github.journeymaps.jira.JiraTrouble.Reason;
import io.github.journeymaps.jira.Memory.Seen;
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
final class Looking {
  private final Links links;
  private final Door door;
  private final Memory memory;
  private final Troubles troubles;
  private final Clock clock;
  private final Flights flights = new Flights();

  Looking(Links links, Door door, Memory memory, Troubles troubles, Clock clock) {
    this.links = links;
    this.door = door;
    this.memory = memory;
    this.troubles = troubles;
    this.clock = clock;
  }

  /** All servers are asked before the first is waited for. */
  Looked at(Collection<IssueLink> wanted, boolean fresh) {
    var keys = new LinkedHashMap<String, Set<String>>();
    wanted.forEach(
        link -> keys.computeIfAbsent(link.server(), id -> new LinkedHashSet<>()).add(link.key()));
    var looks = looks(keys.keySet());
    try {
      looks.forEach((id, look) -> look.begin(sendable(keys.get(id)), fresh));
      looks.values().forEach(ServerLook::finish);
    } finally {
      looks.values().forEach(ServerLook::close);
    }
    return looked(wanted, keys.keySet(), looks);
  }

  private Map<String, ServerLook> looks(Set<String> servers) {
    var looks = new LinkedHashMap<String, ServerLook>();
    for (Link link : links.all()) {
      if (servers.contains(link.id())) {
        var session = door.session(link);
        looks.put(link.id(), new ServerLook(session, memory, troubles, flights, clock.instant()));
      }
    }
    return looks;
  }

  /** What documents say is not always a key. */
  private static Set<String> sendable(Set<String> keys) {
    keys.removeIf(key -> !Keys.isIssue(key));
    return keys;
  }

  private static Looked looked(
      Collection<IssueLink> wanted, Set<String> servers, Map<String, ServerLook> looks) {
    var states = new LinkedHashMap<IssueLink, IssueState>();
    wanted.forEach(link -> states.put(link, state(link, looks.get(link.server()))));
    List<ServerState> ofServers = new ArrayList<>();
    servers.forEach(id -> ofServers.add(state(id, looks.get(id))));
    return new Looked(List.copyOf(ofServers), Collections.unmodifiableMap(states));
  }

  private static ServerState state(String id, ServerLook look) {
    return look == null
        ? new ServerState(id, null, new JiraTrouble(Reason.NO_SERVER, Keys.shown(id)))
        : look.state();
  }

  private static IssueState state(IssueLink link, ServerLook look) {
    if (look == null) {
      return new IssueState(link, Kind.UNKNOWN, null, null);
    }
    return Keys.isIssue(link.key()) ? look.state(link) : hidden(link);
  }

  private static IssueState hidden(IssueLink link) {
    return new IssueState(link, Kind.HIDDEN, null, null);
  }

  /** One issue, asked for alone. */
  IssueState at(IssueLink link) {
    return links
        .find(link.server())
        .map(server -> Keys.isIssue(link.key()) ? alone(server, link) : hidden(link))
        .orElseGet(() -> new IssueState(link, Kind.UNKNOWN, null, null));
  }

  private IssueState alone(Link server, IssueLink link) {
    var session = door.session(server);
    return memory
        .fresh(session.person(), link)
        .filter(Seen::tells)
        .map(seen -> seen.state(link))
        .orElseGet(() -> alone(session, link));
  }

  private IssueState alone(Session session, IssueLink link) {
    try {
      JiraTrouble trouble = troubles.of(session.link(), session.person()).orElse(null);
      return trouble == null
          ? asked(session, link).state(link)
          : memory.inTrouble(session.person(), link, trouble);
    } catch (JiraTrouble e) {
      return memory.inTrouble(session.person(), link, e);
    }
  }

  private Seen asked(Session session, IssueLink link) {
    var now = clock.instant();
    Seen seen = session.alone(link.key(), session.ask(Call.issue(link.key())), now);
    memory.put(session.person(), link, seen);
    return seen;
  }

  /**
   * An issue as it is now.
   *
   * @throws JiraTrouble
   */
  Issue find(IssueLink link) {
    var session = door.session(links.get(link.server()));
    Seen seen = asked(session, link);
    if (seen.issue() == null) {
      throw session.link().notFound(link.key());
    }
    return seen.issue();
  }
}
