package io.github.journeymaps.jira;

import java.time.Duration;

/**
 * How long a Jira is waited for.
 *
 * @param connect until it takes the connection
 * @param read until it says something
 * @param whole until a person has to have an answer
 * @param make until it has made an issue: whoever gives up too early loses its key
 * @param stop until our threads have written down what was answered, when we end
 */
record Timeouts(Duration connect, Duration read, Duration whole, Duration make, Duration stop) {
  static final Timeouts USUAL =
      new Timeouts(
          Duration.ofSeconds(2),
          Duration.ofSeconds(5),
          Duration.ofSeconds(8),
          Duration.ofSeconds(20),
          Duration.ofSeconds(3));

  Duration read(JiraRequest request) {
    return request.makes() ? make : read;
  }

  /** Until the last byte of an answer has to be there. */
  Duration whole(JiraRequest request) {
    return request.makes() ? make.plus(connect) : whole;
  }
}
