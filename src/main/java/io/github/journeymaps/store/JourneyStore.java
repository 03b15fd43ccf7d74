package io.github.journeymaps.store;

import io.github.journeymaps.map.Change;
import io.github.journeymaps.map.JourneyMap;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Keeps maps, every revision of them, and what lists ask for. Safe for threads and for several
 * nodes on one database. Nobody's rights are asked here.
 */
public interface JourneyStore {
  /**
   * Keeps a new map under a new id as revision 1.
   *
   * @param user the key of who makes it; null for nobody in particular
   * @throws io.github.journeymaps.map.InvalidMap when the document has more bytes than {@link
   *     io.github.journeymaps.map.Limits#DOCUMENT}
   */
  Stored create(JourneyMap map, Home home, String user);

  /** One statement. Empty for an unknown id; maps in the bin are found. */
  Optional<MapSummary> summary(String id);

  /** The current revision; at most two statements. Empty for an unknown id. */
  Optional<Stored> find(String id);

  /**
   * The current document of a map whose head is known: one statement. It has its own revision,
   * which is later than the head's when somebody changed the map in between.
   *
   * @throws UnknownMap when it was deleted in between
   */
  JourneyMap map(MapSummary summary);

  /** The map as it was at a revision; empty for a revision it never had. */
  Optional<JourneyMap> find(String id, long revision);

  /** The map as it was at a moment; empty before its making. */
  Optional<JourneyMap> find(String id, Instant at);

  /**
   * Makes the next revision in a transaction of its own.
   *
   * @param change asked again when another writer was quicker; what it throws leaves everything as
   *     it was
   * @return what was applied, or that it was done already: {@code change} says so, or its request
   *     had made a change before
   * @throws UnknownMap when there is no such map
   * @throws Contention when other writers were quicker again and again
   * @throws io.github.journeymaps.map.InvalidMap when the document would have more bytes than
   *     {@link io.github.journeymaps.map.Limits#DOCUMENT}
   */
  UpdateResult update(String id, RevisionChange change);

  /** What happened after a revision, oldest first. */
  List<Change> changes(String id, long since);

  /** What happened after one revision until another, that one included, oldest first. */
  List<Change> changes(String id, long since, long to);

  /** The revisions, newest first. */
  List<Change> history(String id, int start, int limit);

  /** The change that a request made; empty when it made none. */
  Optional<Change> request(String id, String request);

  /**
   * Gives a map another home.
   *
   * @throws UnknownMap when there is no such map
   */
  void move(String id, Home home);

  /**
   * Gives a map its first home page; of several that try, one has it.
   *
   * @return whether it had none until now
   * @throws UnknownMap when there is no such map
   */
  boolean claim(String id, Home home);

  /**
   * @throws UnknownMap when there is no such map
   */
  void bin(String id);

  /**
   * @throws UnknownMap when there is no such map
   */
  void restore(String id);

  /**
   * Removes a map and all that belongs to it for good, but for the back-links that are still to be
   * taken off its issues; nothing happens for an unknown id.
   *
   * @param user the key of who does it; null for nobody in particular
   */
  void delete(String id, String user);

  /** Maps by the query, in its order: one statement, whatever the size of the maps. */
  List<MapSummary> list(MapQuery query);

  /**
   * The same without some maps that are not for whoever asks.
   *
   * @param hidden home pages, at most 1,000
   * @param maker the only one whose maps without a home page are wanted; null for nobody's
   */
  List<MapSummary> list(MapQuery query, Collection<Long> hidden, String maker);

  /** The named revisions, newest first. */
  List<Version> versions(String id, int start, int limit);

  /** Of the revisions between two, both included, those that have a name. */
  List<Version> named(String id, long from, long to);

  /**
   * Names a revision; a second name of the same revision replaces the first.
   *
   * @param name at most 255 characters
   * @throws UnknownMap when there is no such map
   * @throws IllegalArgumentException when it has no such revision
   */
  Version name(String id, long revision, String name, String user);
}
