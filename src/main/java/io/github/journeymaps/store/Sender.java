package io.github.journeymaps.store;

import java.util.UUID;

/**
 * Who sends a change, and which one.
 *
 * @param request the client's id of the change, at most 100 characters; unique within the map; a
 *     new one is made for null, for a change that is never asked for again
 * @param client the browser it comes from, at most 100 characters; null for none in particular
 * @param user the key of who does it; null for nobody in particular
 */
public record Sender(String request, String client, String user) {
  /** As long as the ids of requests and clients can be. */
  public static final int ID_LENGTH = 100;

  /**
   * @throws IllegalArgumentException when the request or the client is too long
   */
  public Sender {
    request = request == null ? UUID.randomUUID().toString() : request;
    check("request", request);
    check("client", client);
  }

  private static void check(String what, String id) {
    if (id != null && id.length() > ID_LENGTH) {
      throw new IllegalArgumentException(
          "the id of a %s has at most %d characters, not %d"
              .formatted(what, ID_LENGTH, id.length()));
    }
  }
}
