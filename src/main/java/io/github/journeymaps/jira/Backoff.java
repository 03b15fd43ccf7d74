package io.github.journeymaps.jira;

import io.github.journeymaps.jira.JiraFailure.Reason;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which servers are better left alone for a while, so that trouble costs one wait and not one a
 * page. Safe for threads.
 */
final class Backoff {
  /** Null stands for everybody. */
  private record Key(String server, Requester person) {}

  private record Entry(JiraFailure failure, Instant until) {}

  private final Map<Key, Entry> entries = new ConcurrentHashMap<>();
  private final Clock clock;

  Backoff(Clock clock) {
    this.clock = clock;
  }

  /**
   * A failure that counts for everybody.
   *
   * @return whether it is news
   */
  boolean note(JiraLink link, JiraFailure failure, Duration time) {
    return note(new Key(link.id(), null), failure, time);
  }

  /** A failure that counts for one person. */
  void note(JiraLink link, Requester person, JiraFailure failure, Duration time) {
    note(new Key(link.id(), person), failure, time);
  }

  private boolean note(Key key, JiraFailure failure, Duration time) {
    Instant now = clock.instant();
    entries.values().removeIf(entry -> !entry.until().isAfter(now));
    return entries.put(key, new Entry(failure, now.plus(time))) == null;
  }

  /** The server answers this person. */
  void forget(JiraLink link, Requester person) {
    entries.remove(new Key(link.id(), null));
    entries.remove(new Key(link.id(), person));
  }

  Optional<JiraFailure> of(JiraLink link, Requester person) {
    return of(link, new Key(link.id(), null)).or(() -> of(link, new Key(link.id(), person)));
  }

  private Optional<JiraFailure> of(JiraLink link, Key key) {
    Instant now = clock.instant();
    return Optional.ofNullable(entries.get(key))
        .filter(entry -> entry.until().isAfter(now))
        .map(entry -> asOf(now, entry, link));
  }

  /** A pause gets shorter. */
  private static JiraFailure asOf(Instant now, Entry entry, JiraLink link) {
    long seconds = Duration.between(now, entry.until()).plusMillis(999).toSeconds();
    return entry.failure().reason() == Reason.BUSY ? link.busy((int) seconds) : entry.failure();
  }
}
