package io.github.journeymaps.journey;

import io.github.journeymaps.insight.Overview;
import io.github.journeymaps.map.JourneyMap;
import io.github.journeymaps.store.MapFigures;
import java.util.function.Function;

/** What the store keeps for lists: the figures that the map's own page tells. */
public final class ListedFigures implements Function<JourneyMap, MapFigures> {
  @Override
  public MapFigures apply(JourneyMap map) {
    Overview overview = Overview.of(map);
    return new MapFigures(
        overview.worst() == null ? null : overview.worst().step().title(),
        overview.worst() == null ? null : overview.worst().emotion(),
        overview.openPains(),
        overview.evidence());
  }
}
