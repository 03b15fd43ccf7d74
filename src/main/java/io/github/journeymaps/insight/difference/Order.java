package io.github.journeymaps.insight.difference;

import io.github.journeymaps.insight.difference.Things.Key;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which of the things in a list kept their order, while the others went around them. */
final class Order {
  private static final Comparator<Key> BY_ID = Comparator.comparing(Key::id);

  private final List<Key> items;
  private final int[] places;

  /** The place in the other list of the last item of the best row of each length. */
  private final List<Integer> ends = new ArrayList<>();

  /** For each item, the one before it in the best row that it ends; −1 for none. */
  private final int[] previous;

  private Order(List<Key> items, List<Key> other) {
    var index = new HashMap<Key, Integer>();
    other.forEach(key -> index.put(key, index.size()));
    this.items = items;
    places = items.stream().mapToInt(index::get).toArray();
    previous = new int[places.length];
  }

  /**
   * As many as can be, of two lists of the same things. Which ones, where there is a choice, does
   * not depend on which list comes first.
   */
  static Set<Key> kept(List<Key> one, List<Key> other) {
    Order order = isFirst(one, other) ? new Order(one, other) : new Order(other, one);
    return order.longest();
  }

  private static boolean isFirst(List<Key> one, List<Key> other) {
    for (int i = 0; i < one.size(); i++) {
      int compared = BY_ID.compare(one.get(i), other.get(i));
      if (compared != 0) {
        return compared < 0;
      }
    }
    return true;
  }

  /** The longest row of rising places, in n log n steps. */
  private Set<Key> longest() {
    var last = new ArrayList<Integer>();
    for (int i = 0; i < places.length; i++) {
      int found = -1 - Collections.binarySearch(ends, places[i]);
      previous[i] = found == 0 ? -1 : last.get(found - 1);
      put(ends, found, places[i]);
      put(last, found, i);
    }
    return row(last.isEmpty() ? -1 : last.get(last.size() - 1));
  }

  private static void put(List<Integer> list, int index, int value) {
    if (index == list.size()) {
      list.add(value);
    } else {
      list.set(index, value);
    }
  }

  private Set<Key> row(int end) {
    var row = new ArrayList<Integer>();
    for (int i = end; i >= 0; i = previous[i]) {
      row.add(i);
    }
    return row.stream().map(items::get).collect(Collectors.toSet());
  }
}
