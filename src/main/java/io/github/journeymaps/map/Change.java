package io.github.journeymaps.map;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One entry of a map's log: what made a revision of the one before.
 *
 * @param request the id the client gave it; unique within the map
 * @param client the browser that sent it; its own edits never conflict with each other
 * @param user the key of who did it; null for nobody in particular
 * @param ops empty when {@code replaces}
 * @param inverse undoes the ops; empty when {@code replaces}
 * @param replaces whether the whole document was replaced: put, revert, import
 */
public record Change(
    long revision,
    String request,
    String client,
    String user,
    Instant at,
    List<Op> ops,
    List<Op> inverse,
    boolean replaces) {
  /** With every op, and every one that undoes them, as a function makes it. */
  public Change withOps(UnaryOperator<Op> each) {
    return new Change(
        revision,
        request,
        client,
        user,
        at,
        ops.stream().map(each).toList(),
        inverse.stream().map(each).toList(),
        replaces);
  }
}
