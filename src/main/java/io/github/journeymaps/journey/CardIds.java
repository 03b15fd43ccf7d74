package io.github.journeymaps.journey;

import io.github.journeymaps.map.Card;
import io.github.journeymaps.store.Head;
import io.github.journeymaps.store.JourneyStore;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The cards a map has, remembered by revision: what people say is asked for far more often than
 * maps change. Safe for threads.
 */
final class CardIds {
  /** Maps that are talked about at the same time on one node. */
  private static final int MOST = 20;

  private final JourneyStore store;
  private final Map<String, Known> known =
      new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
          return size() > MOST;
        }
      };

  CardIds(JourneyStore store) {
    this.store = store;
  }

  private record Known(long revision, Set<String> ids) {}

  /** One statement when the revision was not asked for before. */
  Set<String> of(Head head) {
    synchronized (known) {
      Known last = known.get(head.id());
      if (last != null && last.revision() == head.revision()) {
        return last.ids();
      }
    }
    return read(head);
  }

  private Set<String> read(Head head) {
    var map = store.map(head);
    var ids = map.cards().stream().map(Card::id).collect(Collectors.toUnmodifiableSet());
    synchronized (known) {
      known.put(head.id(), new Known(map.revision(), ids));
    }
    return ids;
  }
}
