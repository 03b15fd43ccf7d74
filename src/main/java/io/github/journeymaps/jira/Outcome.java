package io.github.journeymaps.jira;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What came of a request, as far as the connection tells.
 *
 * @param status 0 when there was no answer
 * @param json null unless it is an ANSWER with a body
 * @param seconds of a pause, when it is BUSY
 * @param why it is UNUSABLE, without a word of Jira's
 */
record Outcome(Kind kind, int status, JsonNode json, int seconds, String why) {
  /** What it is. */
  enum Kind {
    /** Jira's own, good or bad. */
    ANSWER,
    /** Jira does not know who asks. */
    LOGIN,
    /** A pause is wanted. */
    BUSY,
    /** None, or not from a healthy Jira. */
    UNUSABLE,
    /** Of more bytes than we take. */
    TOO_LARGE
  }

  static Outcome answer(int status, JsonNode json) {
    return new Outcome(Kind.ANSWER, status, json, 0, null);
  }

  static Outcome login(int status) {
    return new Outcome(Kind.LOGIN, status, null, 0, null);
  }

  static Outcome busy(int status, int seconds) {
    return new Outcome(Kind.BUSY, status, null, seconds, null);
  }

  static Outcome tooLarge(int status) {
    return new Outcome(Kind.TOO_LARGE, status, null, 0, null);
  }

  static Outcome unusable(int status, String why) {
    return new Outcome(Kind.UNUSABLE, status, null, 0, "status " + status + ", " + why);
  }

  /** The words of an exception may be Jira's: only its kind is told. */
  static Outcome failed(Throwable thrown) {
    Throwable cause = thrown;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return new Outcome(Kind.UNUSABLE, 0, null, 0, cause.getClass().getSimpleName());
  }
}
