package io.github.journeymaps.host.wiki.content;

/** A space as it is kept. */
public record SpaceRow(long id, String spaceKey, String name) {}
