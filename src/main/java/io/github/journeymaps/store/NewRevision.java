package io.github.journeymaps.store;

import io.github.journeymaps.map.JourneyMap;
import io.github.journeymaps.map.Op;
import java.util.List;
import java.util.UUID;

/**
 * The next revision of a map before it is kept.
 *
 * @param map after the change
 * @param request the client's id of the change, at most 100 characters; unique within the map; null
 *     for a change that is never asked for again
 * @param client the browser it came from, at most 100 characters; null for none in particular
 * @param user the key of who did it; null for nobody in particular
 * @param ops,inverse empty when {@code replaces}
 * @param replaces whether the whole document was replaced
 */
public record NewRevision(
    JourneyMap map,
    String request,
    String client,
    String user,
    List<Op> ops,
    List<Op> inverse,
    boolean replaces) {
  private static final int MOST = 100;

  /**
   * @throws IllegalArgumentException when the request or the client is too long
   */
  public NewRevision {
    request = request == null ? UUID.randomUUID().toString() : request;
    check("request", request);
    check("client", client);
  }

  private static void check(String what, String id) {
    if (id != null && id.length() > MOST) {
      throw new IllegalArgumentException(
          "the id of a %s has at most %d characters, not %d".formatted(what, MOST, id.length()));
    }
  }
}
