package io.github.journeymaps.store;

/**
 * How much was said about a card.
 *
 * @param open comments and answers in threads that nobody has resolved
 * @param all comments and answers
 */
public record CommentCount(int open, int all) {}
