package io.github.journeymaps.store;

import io.github.journeymaps.map.JourneyMap;

/** A map as it is kept, and where. */
public record Stored(MapSummary summary, JourneyMap map) {}
