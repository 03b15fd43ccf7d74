package io.github.journeymaps.store;

/**
 * The dots that somebody put on a card.
 *
 * @param user the voter's key
 * @param dots 0 takes them back
 */
public record Vote(String card, String user, int dots) {}
