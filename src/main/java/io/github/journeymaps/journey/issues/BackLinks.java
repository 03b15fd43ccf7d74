package io.github.journeymaps.journey.issues;

import io.github.journeymaps.jira.Jira;
import io.github.journeymaps.jira.JiraFailure;
import io.github.journeymaps.jira.JiraServer;
import io.github.journeymaps.journey.Lifetime;
import io.github.journeymaps.journey.MapAccess;
import io.github.journeymaps.journey.Rights;
import io.github.journeymaps.store.CardIssue;
import io.github.journeymaps.store.JourneyStore;
import io.github.journeymaps.store.LinkStore;
import io.github.journeymaps.store.MapSummary;
import io.github.journeymaps.store.Stored;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts back-links on issues and takes them off, in the name of whoever is here: nobody else's
 * authorisation is to be had. What fails is tried again when somebody who may comes by. Nobody
 * waits for it. Safe for threads.
 */
public final class BackLinks {
  /** Back-links that one look at a map tries at most. */
  static final int MOST = 20;

  /** Back-links that are looked through for such as can be tried. */
  private static final int LOOKED_THROUGH = 1_000;

  /** How long what was tried is left alone. */
  static final Duration PAUSE = Duration.ofMinutes(1);

  private static final Logger LOG = LoggerFactory.getLogger(BackLinks.class);

  private final LinkStore links;
  private final JourneyStore store;
  private final Jira jira;
  private final Rights rights;
  private final MapAccess access;
  private final BackLinkText texts;
  private final Clock clock;
  private final Lifetime lifetime;

  public BackLinks(
      LinkStore links,
      JourneyStore store,
      Jira jira,
      Rights rights,
      CardAddress addresses,
      Clock clock,
      Lifetime lifetime) {
    this.links = links;
    this.store = store;
    this.jira = jira;
    this.rights = rights;
    this.access = new MapAccess(store, rights);
    this.texts = new BackLinkText(addresses);
    this.clock = clock;
    this.lifetime = lifetime;
  }

  /**
   * Tries what is due on a map that somebody looks at: all of it for somebody who may edit the map,
   * what they linked themselves for others; and what they unlinked anywhere. Never fails.
   */
  public void push(MapSummary summary, String user) {
    push(summary, user, Set.of());
  }

  /**
   * The same, when it is known already that some servers do not answer this person: what is tried
   * there in vain would be left alone for others, too.
   */
  void push(MapSummary summary, String user, Set<String> troubled) {
    quietly(
        () -> {
          if (user != null && !rights.isReadOnly()) {
            var servers = servers().stream().filter(id -> !troubled.contains(id)).toList();
            send(due(summary, user, servers));
          }
        });
  }

  /** The first few of those that are due on all maps; how many were tried. For administrators. */
  public int pushAll() {
    return rights.isReadOnly() ? 0 : send(links.due(null, servers(), before(), LOOKED_THROUGH));
  }

  /**
   * A back-link that is still to be put on or taken off.
   *
   * @param title the map's; null when it is deleted, or not for who asks
   * @param url the address of the issue's page; null when the site is not linked to its server
   */
  public record Open(CardIssue issue, String title, String url) {}

  /** What is still to be done, the oldest first. For administrators. */
  public List<Open> open(int start, int limit, String user) {
    var titles = new HashMap<String, Optional<String>>();
    return links.open(start, limit).stream()
        .map(issue -> open(issue, titles.computeIfAbsent(issue.map(), id -> title(id, user))))
        .toList();
  }

  private Optional<String> title(String map, String user) {
    return store
        .summary(map)
        .filter(summary -> access.mayView(summary, user))
        .map(MapSummary::title);
  }

  private Open open(CardIssue issue, Optional<String> title) {
    return new Open(issue, title.orElse(null), jira.url(issue.link()));
  }

  private List<CardIssue> due(MapSummary summary, String user, List<String> servers) {
    var due = new LinkedHashSet<CardIssue>();
    Long page = summary.home().page();
    if (page != null && rights.mayEdit(user, page)) {
      due.addAll(links.due(summary.id(), servers, before(), MOST));
    }
    due.addAll(links.due(summary.id(), user, servers, before(), MOST));
    return due.stream().limit(MOST).toList();
  }

  private List<String> servers() {
    return jira.servers().stream().map(JiraServer::id).toList();
  }

  private Instant before() {
    return clock.instant().minus(PAUSE);
  }

  private int send(List<CardIssue> due) {
    var maps = new HashMap<String, Optional<Stored>>();
    var ready = due.stream().filter(issue -> isReady(issue, maps)).limit(MOST).toList();
    var taken = links.take(ready, clock.instant());
    taken.forEach(issue -> send(issue, maps.getOrDefault(issue.map(), Optional.empty())));
    return taken.size();
  }

  /** Each map is read once, and only those whose cards have an address. */
  private boolean isReady(CardIssue issue, Map<String, Optional<Stored>> maps) {
    return issue.isUnwanted()
        || maps.computeIfAbsent(issue.map(), this::reachable)
            .filter(map -> map.map().card(issue.card()).isPresent())
            .isPresent();
  }

  /** A map without a home page, or in the bin, is nowhere that a back-link could lead to. */
  private Optional<Stored> reachable(String id) {
    return store
        .summary(id)
        .filter(summary -> summary.home().page() != null && !summary.binned())
        .flatMap(summary -> store.find(id));
  }

  private void send(CardIssue issue, Optional<Stored> map) {
    if (issue.isUnwanted()) {
      send(issue, () -> jira.removeBackLink(issue.link(), BackLinkText.globalId(issue)));
    } else {
      send(issue, () -> jira.addBackLink(issue.link(), texts.of(issue, map.orElseThrow())));
    }
  }

  private void send(CardIssue issue, Supplier<CompletionStage<Void>> request) {
    try {
      request.get().whenComplete((done, failure) -> settle(issue, failure));
    } catch (JiraFailure e) {
      settle(issue, e);
    }
  }

  /** What comes when we are gone is tried again later, which does it no harm. */
  private void settle(CardIssue issue, Throwable failure) {
    lifetime.run(() -> quietly(() -> write(issue, failure)));
  }

  private void write(CardIssue issue, Throwable failure) {
    if (failure == null) {
      links.done(issue);
    } else {
      links.failed(issue, reason(failure));
    }
  }

  /** One word; never anything that Jira says. */
  private static String reason(Throwable failure) {
    Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
    if (cause instanceof JiraFailure jira) {
      return jira.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
    LOG.warn("A back-link could not be set", cause);
    return "error";
  }

  /** A row that could not be written is tried again after the pause, like any that failed. */
  private static void quietly(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException | LinkageError e) {
      LOG.warn("Back-links could not be seen to", e);
    }
  }
}
