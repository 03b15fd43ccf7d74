package io.github.journeymaps.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * What people say and vote about the cards of maps: beside the documents, not in their history. It
 * goes with the map, and stays when a card is removed, for the case that it comes back. Safe for
 * threads and for several nodes on one database. Nobody's rights are asked here.
 */
public interface TalkStore {
  /** Of every card that was ever talked about: one statement, which reads no texts. */
  Map<String, CommentCount> counts(String map);

  /** Of one card, oldest first: one statement. */
  List<Comment> comments(String map, String card, int start, int limit);

  /** Whether anybody but that user has answered a comment. */
  boolean isAnsweredByOthers(Comment comment, String user);

  Optional<Comment> comment(String map, String id);

  /**
   * @throws UnknownMap when there is no such map
   */
  void add(Comment comment);

  /** Keeps another text, and who resolved it; nothing happens when it is gone. */
  void save(Comment comment);

  /** Removes a comment and what answers it; nothing happens when it is gone. */
  void remove(Comment comment);

  /** Of everybody: one statement. */
  List<Vote> votes(String map);

  /** One statement; {@link VoteRound#NONE} for a map that was never voted on. */
  VoteRound round(String map);

  /**
   * Puts dots on a card, in the place of those that the voter has there; one after the other, so
   * that two windows do not get more than one.
   *
   * @param objection to the round and all votes as they are now, if any; called in a transaction
   * @return the objection; empty when the vote was kept
   * @throws UnknownMap when there is no such map
   */
  <T> Optional<T> vote(
      String map, Vote vote, BiFunction<VoteRound, List<Vote>, Optional<T>> objection);

  /**
   * @param change from the round as it is; nobody else changes it meanwhile
   * @param reset whether all votes go
   * @throws UnknownMap when there is no such map
   */
  void begin(String map, UnaryOperator<VoteRound> change, boolean reset);
}
