package io.github.journeymaps.store;

import java.util.List;

/**
 * Which maps a list wants, and in which order. Null or empty means any.
 *
 * @param text to be found in the title, without regard to case
 * @param pages content ids of home pages
 * @param binned whether to list the bin instead
 * @param sort one of title, -title, changed, -changed, reviewDue, worstEmotion; null: title
 * @param start,limit of the rows, from 0
 */
public record MapQuery(
    List<String> spaces,
    String text,
    String label,
    String state,
    String owner,
    List<Long> pages,
    boolean binned,
    String sort,
    int start,
    int limit) {
  /** Every map that is not in the bin, by title. */
  public static MapQuery rows(int start, int limit) {
    return new MapQuery(List.of(), null, null, null, null, List.of(), false, null, start, limit);
  }

  public MapQuery withSpaces(List<String> spaces) {
    return new MapQuery(spaces, text, label, state, owner, pages, binned, sort, start, limit);
  }

  public MapQuery withText(String text) {
    return new MapQuery(spaces, text, label, state, owner, pages, binned, sort, start, limit);
  }

  public MapQuery withLabel(String label) {
    return new MapQuery(spaces, text, label, state, owner, pages, binned, sort, start, limit);
  }

  public MapQuery withState(String state) {
    return new MapQuery(spaces, text, label, state, owner, pages, binned, sort, start, limit);
  }

  public MapQuery withOwner(String owner) {
    return new MapQuery(spaces, text, label, state, owner, pages, binned, sort, start, limit);
  }

  public MapQuery withPages(List<Long> pages) {
    return new MapQuery(spaces, text, label, state, owner, pages, binned, sort, start, limit);
  }

  /** What lies in the bin instead. */
  public MapQuery inBin() {
    return new MapQuery(spaces, text, label, state, owner, pages, true, sort, start, limit);
  }

  public MapQuery sortedBy(String sort) {
    return new MapQuery(spaces, text, label, state, owner, pages, binned, sort, start, limit);
  }

  public MapQuery withRows(int start, int limit) {
    return new MapQuery(spaces, text, label, state, owner, pages, binned, sort, start, limit);
  }
}
