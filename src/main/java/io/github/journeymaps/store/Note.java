package io.github.journeymaps.store;

/**
 * A page that a job shall look at.
 *
 * @param page its content id
 * @param user the key of who saved it; null for anonymous
 */
public record Note(long page, String user) {}
