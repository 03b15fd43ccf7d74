package io.github.journeymaps.journey;

/**
 * A page that is saved and not in the trash.
 *
 * @param id of its current version
 * @param space its space's key
 * @param isPage false for a blog post
 */
public record SavedPage(long id, String space, boolean isPage) {}
