package io.github.journeymaps.jira;

import io.github.journeymaps.jira.IssueState.Kind;
import io.github.journeymaps.jira.JiraFailure.Reason;
import io.github.journeymaps.map.IssueLink;
import io.github.journeymaps.memory.ByteBoundedCache;
import io.github.journeymaps.memory.CacheMemory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What Jira has shown to whom, for minutes and on this node alone. Whoever asks names the person,
 * and gets nothing of another.
 */
final class IssueCache {
  private static final Duration KEPT = Duration.ofMinutes(10);

  /** Who has just seen to an issue in Jira comes back and sees it. */
  private static final Duration FRESH = Duration.ofSeconds(15);

  /** What an answer takes besides its texts. */
  private static final int FIXED = 400;

  private record Key(Requester person, IssueLink link) {}

  /**
   * What Jira has shown.
   *
   * @param kind OK, MOVED, HIDDEN or GONE
   * @param issue null when it is HIDDEN or GONE
   * @param alone whether the issue was asked for alone, which tells HIDDEN from GONE
   * @param asOf when it was asked for
   */
  record CachedIssue(Kind kind, Issue issue, boolean alone, Instant asOf) {
    /** Whether asking for the issue alone would tell no more. */
    boolean tells() {
      return alone || issue != null;
    }

    /** About as many as it takes in memory. */
    int bytes() {
      return FIXED + (issue == null ? 0 : 2 * issue.toString().length());
    }

    IssueState state(IssueLink link) {
      return new IssueState(link, kind, issue, asOf);
    }
  }

  private final ByteBoundedCache<Key, CachedIssue> cache;
  private final Clock clock;

  IssueCache(CacheMemory caches, Clock clock) {
    this.clock = clock;
    cache = caches.cache(KEPT, (key, seen) -> seen.bytes() + 2 * key.link().key().length());
  }

  void put(Requester person, IssueLink link, CachedIssue seen) {
    cache.put(new Key(person, link), seen);
  }

  private Optional<CachedIssue> get(Requester person, IssueLink link) {
    return younger(person, link, KEPT);
  }

  /** Only what is as good as new. */
  Optional<CachedIssue> fresh(Requester person, IssueLink link) {
    return younger(person, link, FRESH);
  }

  private Optional<CachedIssue> younger(Requester person, IssueLink link, Duration age) {
    Instant oldest = clock.instant().minus(age);
    return Optional.ofNullable(cache.get(new Key(person, link)))
        .filter(seen -> seen.asOf().isAfter(oldest));
  }

  /** What the same person was shown before, if that is still known, and that it may be old. */
  IssueState inTrouble(Requester person, IssueLink link, JiraFailure failure) {
    Kind kind = failure.reason() == Reason.LOGIN ? Kind.LOGIN : Kind.UNREACHABLE;
    return get(person, link)
        .filter(seen -> seen.issue() != null)
        .map(seen -> new IssueState(link, kind, seen.issue(), seen.asOf()))
        .orElseGet(() -> new IssueState(link, kind, null, null));
  }

  void clear() {
    cache.clear();
  }
}
