package io.github.journeymaps.jira;

import io.github.journeymaps.jira.JiraTrouble.Reason;
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
final class Troubles {
  /** Null stands for everybody. */
  private record Key(String server, Person person) {}

  private record Entry(JiraTrouble trouble, Instant until) {}

  private final Map<Key, Entry> entries = new ConcurrentHashMap<>();
  private final Clock clock;

  Troubles(Clock clock) {
    this.clock = clock;
  }

  /**
   * Trouble for everybody.
   *
   * @return whether it is news
   */
  boolean note(Link link, JiraTrouble trouble, Duration time) {
    return note(new Key(link.id(), null), trouble, time);
  }

  /** Trouble for one person. */
  void note(Link link, Person person, JiraTrouble trouble, Duration time) {
    note(new Key(link.id(), person), trouble, time);
  }

  private boolean note(Key key, JiraTrouble trouble, Duration time) {
    Instant now = clock.instant();
    entries.values().removeIf(entry -> !entry.until().isAfter(now));
    return entries.put(key, new Entry(trouble, now.plus(time))) == null;
  }

  /** The server answers this person. */
  void forget(Link link, Person person) {
    entries.remove(new Key(link.id(), null));
    entries.remove(new Key(link.id(), person));
  }

  Optional<JiraTrouble> of(Link link, Person person) {
    return of(link, new Key(link.id(), null)).or(() -> of(link, new Key(link.id(), person)));
  }

  private Optional<JiraTrouble> of(Link link, Key key) {
    Instant now = clock.instant();
    return Optional.ofNullable(entries.get(key))
        .filter(entry -> entry.until().isAfter(now))
        .map(entry -> asOf(now, entry, link));
  }

  /** A pause gets shorter. */
  private static JiraTrouble asOf(Instant now, Entry entry, Link link) {
    long seconds = Duration.between(now, entry.until()).plusMillis(999).toSeconds();
    return entry.trouble().reason() == Reason.BUSY ? link.busy((int) seconds) : entry.trouble();
  }
}
