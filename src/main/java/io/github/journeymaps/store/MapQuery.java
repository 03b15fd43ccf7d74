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
    int limit) {}
