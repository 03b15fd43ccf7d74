package io.github.journeymaps.map;

/**
 * An op that others got in the way of.
 *
 * @param op the index of mine in its edit
 * @param path the field that both set; null when it is not about one field
 * @param now what stands there now: a plain value, the fields of the thing, or null when it is gone
 * @param theirs the change that got in the way
 */
public record Conflict(int op, String path, Object now, Change theirs) {}
