package io.github.journeymaps.journey;

import io.github.journeymaps.map.Op;
import java.util.List;

/**
 * Edits as a browser sends them.
 *
 * @param request the browser's id of this edit: sent again, it changes nothing
 * @param client the browser's own id: its edits never conflict with each other
 * @param base the revision it was made for: what others did since is merged
 * @param seen the revision that the browser shows, at least {@code base}: an edit that undoes one
 *     of long ago is made for that one's revision
 */
public record EditRequest(String request, String client, long base, long seen, List<Op> ops) {
  /** Made for the revision that the browser shows. */
  public EditRequest(String request, String client, long base, List<Op> ops) {
    this(request, client, base, base, ops);
  }
}
