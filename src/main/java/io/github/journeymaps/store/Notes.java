package io.github.journeymaps.store;

import java.util.List;

/**
 * What page events leave for a job: an event runs inside the wiki's own transaction, where maps are
 * not to be changed. Safe for threads and for several nodes on one database.
 */
public interface Notes {
  /** One statement, in the transaction that is open: it stays only if that one commits. */
  void add(long page, String user);

  /**
   * Removes the oldest notes and gives them, each to one caller only; a caller that dies with them
   * has lost them.
   *
   * @param limit of how many, at least 1
   * @return oldest first; the same note once however often it was left; empty when there are none
   */
  List<Note> take(int limit);
}
