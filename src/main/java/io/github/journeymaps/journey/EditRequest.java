package io.github.journeymaps.journey;

import io.github.journeymaps.map.Op;
import java.util.List;

/**
 * Edits as a browser sends them.
 *
 * @param request the browser's id of this edit: sent again, it changes nothing
 * @param client the browser's own id: its edits never conflict with each other
 * @param base the revision it looked at
 */
public record EditRequest(String request, String client, long base, List<Op> ops) {}
