package io.github.journeymaps.store;

/**
 * The page whose rights a map has.
 *
 * @param space the space's key
 * @param page the page's content id; null while the map was made on a page that is not saved yet
 */
public record Home(String space, Long page) {}
