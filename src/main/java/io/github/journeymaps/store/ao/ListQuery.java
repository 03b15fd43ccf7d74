package io.github.journeymaps.store.ao;

import io.github.journeymaps.map.EnumNames;
import io.github.journeymaps.map.JourneyMap;
import io.github.journeymaps.store.MapQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;

/** A {@link MapQuery} in SQL that every database understands. */
final class ListQuery {
  /** Oracle takes no more in one IN, SQL Server hardly twice as many in a statement. */
  private static final int IN = 1_000;

  private static final String CONTAINS = " LIKE ? ESCAPE '!'";

  /** The id makes an order of equals, so that pages neither repeat nor leave out. */
  private static final Map<String, String> ORDERS =
      Map.of(
          "title", "TITLE_FOLDED ASC, MAP_ID ASC",
          "-title", "TITLE_FOLDED DESC, MAP_ID ASC",
          "changed", "CHANGED_AT ASC, MAP_ID ASC",
          "-changed", "CHANGED_AT DESC, MAP_ID ASC",
          "reviewDue", "REVIEW_DUE ASC, MAP_ID ASC",
          "worstEmotion", "WORST_EMOTION ASC, MAP_ID ASC");

  private final List<String> conditions = new ArrayList<>();
  private final List<Object> parameters = new ArrayList<>();

  private ListQuery() {}

  /**
   * @throws IllegalArgumentException for an unknown sort, and for more than {@value #IN} spaces or
   *     pages
   */
  static Query of(MapQuery query) {
    return new ListQuery().build(query);
  }

  /**
   * Without what is on some pages, and without maps that have none yet and are not of that maker.
   */
  static Query of(MapQuery query, Collection<Long> hidden, String maker) {
    var list = new ListQuery();
    if (!hidden.isEmpty()) {
      list.where(condition("(PAGE_ID IS NULL OR PAGE_ID NOT IN", hidden) + ")", hidden.toArray());
    }
    if (maker == null) {
      list.where("PAGE_ID IS NOT NULL");
    } else {
      list.where("(PAGE_ID IS NOT NULL OR MAKER_KEY = ?)", maker);
    }
    return list.build(query);
  }

  private Query build(MapQuery query) {
    where("BINNED = ?", query.binned());
    in("SPACE_KEY", query.spaces());
    in("PAGE_ID", query.pages());
    contains("TITLE_FOLDED", query.text());
    contains("LABELS_FOLDED", isAny(query.label()) ? null : Labels.text(List.of(query.label())));
    state(query.state());
    owner(query.owner());
    return Query.select()
        .where(String.join(" AND ", conditions), parameters.toArray())
        .order(order(query.sort()))
        .offset(query.start())
        .limit(query.limit());
  }

  private void where(String condition, Object... values) {
    conditions.add(condition);
    Collections.addAll(parameters, values);
  }

  private static boolean isAny(String text) {
    return text == null || text.isEmpty();
  }

  private void in(String column, List<?> values) {
    if (values != null && !values.isEmpty()) {
      where(condition(column + " IN", values), values.toArray());
    }
  }

  private static String condition(String column, Collection<?> values) {
    if (values.size() > IN) {
      throw new IllegalArgumentException(values.size() + " values for " + column + ", not " + IN);
    }
    return column + " (" + String.join(", ", Collections.nCopies(values.size(), "?")) + ")";
  }

  private void contains(String column, String text) {
    if (!isAny(text)) {
      where(column + CONTAINS, ColumnText.anywhere(ColumnText.folded(text)));
    }
  }

  private void state(String state) {
    if (isAny(state)) {
      return;
    }
    boolean isDefault = state.equals(EnumNames.of(JourneyMap.EMPTY.state()));
    where(isDefault ? "(STATE = ? OR STATE IS NULL)" : "STATE = ?", state);
  }

  private void owner(String owner) {
    if (!isAny(owner)) {
      where("OWNER_KEY = ?", owner);
    }
  }

  private static String order(String sort) {
    String order = ORDERS.get(sort == null ? "title" : sort);
    if (order == null) {
      var known = ORDERS.keySet().stream().sorted().toList();
      throw new IllegalArgumentException("no order is called " + sort + ": use one of " + known);
    }
    return order;
  }
}
