package io.github.journeymaps.panel;

/**
 * Where a map lives.
 *
 * @param id of its home page; null when it has none yet
 * @param attachments the address before the name of an attachment of that page; null likewise
 * @param library the personas of its space
 */
public record HomePage(Long id, String attachments, Library library) {}
