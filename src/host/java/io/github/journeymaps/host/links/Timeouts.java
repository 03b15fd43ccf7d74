package io.github.journeymaps.host.links;

import java.time.Duration;
import java.util.Optional;

/**
 * How long a request waits, in milliseconds; 0 is for ever.
 *
 * @param connect for the connection
 * @param read for more of the answer, each time anew: an answer that trickles takes as long as it
 *     likes, as with real links
 */
record Timeouts(int connect, int read) {
  /** What holds where nothing else is said. */
  static final Timeouts DEFAULT = new Timeouts(10_000, 10_000);

  /** For the connection and the head of the answer together; empty is for ever. */
  Optional<Duration> head() {
    return connect == 0 || read == 0
        ? Optional.empty()
        : Optional.of(Duration.ofMillis((long) connect + read));
  }
}
