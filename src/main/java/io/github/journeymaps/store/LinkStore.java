package io.github.journeymaps.store;

import io.github.journeymaps.map.IssueLink;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Issues of cards and their back-links. What is linked is the documents' to say: {@link
 * JourneyStore} keeps this in step, in the transactions that write documents. Safe for threads and
 * for several nodes on one database. Nobody's rights are asked here.
 */
public interface LinkStore {
  /**
   * Back-links that are to be put on or taken off: one statement.
   *
   * @param map null for all maps
   * @param servers those that can be asked
   * @param before only what was not tried since
   * @return the longest untried first
   */
  List<CardIssue> due(String map, Collection<String> servers, Instant before, int limit);

  /**
   * The same for those that a user brought to their state: of the map, and what they no longer want
   * anywhere, be the map gone.
   */
  List<CardIssue> due(
      String map, String user, Collection<String> servers, Instant before, int limit);

  /**
   * Marks back-links as being tried now.
   *
   * @return those that still are as they were, to be tried by whoever asked and by nobody else
   */
  List<CardIssue> take(List<CardIssue> due, Instant now);

  /**
   * A back-link that was taken is on, or off; nothing happens when it is wanted otherwise by now.
   */
  void done(CardIssue taken);

  /** The same for one that could not be put on or taken off. */
  void failed(CardIssue taken, String reason);

  /** Back-links that are still to be put on or taken off, the oldest first. */
  List<CardIssue> open(int start, int limit);

  /**
   * Keeps an issue that was made for a card and is not linked to it yet.
   *
   * @param request the client's id of the making; null when it will not be asked for again
   */
  void keep(String map, String card, IssueLink link, String request, String user);

  /** The issues of a map that a user made and that are not linked yet, the oldest first. */
  List<CardIssue> loose(String map, String user);

  /** The issue that a request made; empty once it was linked and taken off again. */
  Optional<CardIssue> made(String map, String request);

  /**
   * Forgets an issue that a user made and that is not linked.
   *
   * @return whether there was one
   */
  boolean forget(String map, String card, IssueLink link, String user);
}
