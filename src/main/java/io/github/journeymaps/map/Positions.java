package io.github.journeymaps.map;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where things stand in lists that change: things are looked for near where they stood last. */
final class Positions {
  private final Map<String, Integer> last = new HashMap<>();
  private final Set<Place> known = new HashSet<>();

  /**
   * @param siblings the things at that place, the one of that id among them
   */
  int of(Place place, List<Element> siblings, String id) {
    if (known.add(place)) {
      for (int i = 0; i < siblings.size(); i++) {
        last.put(siblings.get(i).id(), i);
      }
    }
    int index = near(siblings, id, last.getOrDefault(id, 0));
    last.put(id, index);
    return index;
  }

  void put(String id, int index) {
    last.put(id, index);
  }

  /** Looks ever further away on both sides. */
  private static int near(List<Element> siblings, String id, int guess) {
    int most = Math.max(guess, siblings.size());
    for (int away = 0; away <= most; away++) {
      if (isAt(siblings, guess - away, id)) {
        return guess - away;
      }
      if (isAt(siblings, guess + away, id)) {
        return guess + away;
      }
    }
    throw new IllegalStateException(id + " is not where it is said to be");
  }

  private static boolean isAt(List<Element> siblings, int index, String id) {
    return index >= 0 && index < siblings.size() && siblings.get(index).id().equals(id);
  }
}
