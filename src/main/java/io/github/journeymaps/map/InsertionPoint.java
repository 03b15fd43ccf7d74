package io.github.journeymaps.map;

import java.util.List;

/**
 * The neighbour that a thing stands behind.
 *
 * @param id the neighbour; null for {@link #FIRST} and {@link #LAST}
 * @param last whether to stand behind everything, as one also does when the neighbour has gone
 */
public record InsertionPoint(String id, boolean last) {
  public InsertionPoint {
    id = Ids.of(id);
  }

  public static final InsertionPoint FIRST = new InsertionPoint(null, false);
  public static final InsertionPoint LAST = new InsertionPoint(null, true);

  public static InsertionPoint of(String id) {
    return new InsertionPoint(id, false);
  }

  /** What stands at that index stands after this. */
  static InsertionPoint of(int index, List<? extends Element> siblings) {
    return index == 0 ? FIRST : of(siblings.get(index - 1).id());
  }

  /** Where one stands among those siblings. */
  int index(List<? extends Element> siblings) {
    if (id == null) {
      return last ? siblings.size() : 0;
    }
    for (int i = 0; i < siblings.size(); i++) {
      if (siblings.get(i).id().equals(id)) {
        return i + 1;
      }
    }
    return siblings.size();
  }
}
