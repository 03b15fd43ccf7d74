package io.github.journeymaps.swimlane;

import io.github.journeymaps.map.JourneyMap;
import java.util.function.Supplier;

/**
 * A revision of a map, to be read only where it was not drawn yet.
 *
 * @param id the map's
 * @param bytes about how large its document is
 * @param map reads it
 */
public record MapSource(String id, long revision, long bytes, Supplier<JourneyMap> map) {}
