package io.github.journeymaps.insight.difference;

import io.github.journeymaps.map.Place;

/**
 * Where a thing stands.
 *
 * @param after the id of the sibling before it; null for the first
 */
public record Position(Place in, String after) {}
