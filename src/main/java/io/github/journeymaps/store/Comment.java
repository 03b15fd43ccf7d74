package io.github.journeymaps.store;

import java.time.Instant;

/**
 * What somebody said about a card.
 *
 * @param card the card's id; the map may have lost it, and get it back
 * @param parent the comment it answers, which answers none itself; null for the first of a thread
 * @param user the key of who said it
 * @param edited when its text was changed last; null for never
 * @param resolver the key of who resolved the thread; null while it is open, and for answers
 * @param resolved when; null with {@code resolver}
 */
public record Comment(
    String id,
    String map,
    String card,
    String parent,
    String user,
    String text,
    Instant written,
    Instant edited,
    String resolver,
    Instant resolved) {
  public Comment withText(String changed, Instant at) {
    return new Comment(id, map, card, parent, user, changed, written, at, resolver, resolved);
  }

  /** The same thread, resolved; with nulls: open again. */
  public Comment withResolved(String by, Instant at) {
    return new Comment(id, map, card, parent, user, text, written, edited, by, at);
  }
}
