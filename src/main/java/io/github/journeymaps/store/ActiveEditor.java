package io.github.journeymaps.store;

import java.time.Instant;

/**
 * Somebody who has a map open to edit it.
 *
 * @param client the id of their browser's tab
 * @param user their user key
 * @param place what they are at, as {@code kind:id}; null when that is not known
 * @param seen when they were heard of last
 */
public record ActiveEditor(String client, String user, String place, Instant seen) {}
