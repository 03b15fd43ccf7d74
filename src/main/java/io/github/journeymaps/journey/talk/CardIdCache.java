package io.github.journeymaps.journey.talk;

import io.github.journeymaps.map.Card;
import io.github.journeymaps.store.JourneyStore;
import io.github.journeymaps.store.MapSummary;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The cards a map has, remembered by revision: what people say is asked for far more often than
 * maps change. Safe for threads.
 */
final class CardIdCache {
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

  CardIdCache(JourneyStore store) {
    this.store = store;
  }

  private record Known(long revision, Set<String> ids) {}

  /** One statement when the revision was not asked for before. */
  Set<String> of(MapSummary summary) {
    synchronized (known) {
      Known last = known.get(summary.id());
      if (last != null && last.revision() == summary.revision()) {
        return last.ids();
      }
    }
    return read(summary);
  }

  private Set<String> read(MapSummary summary) {
    var map = store.map(summary);
    var ids = map.cards().stream().map(Card::id).collect(Collectors.toUnmodifiableSet());
    synchronized (known) {
      known.put(summary.id(), new Known(map.revision(), ids));
    }
    return ids;
  }
}
