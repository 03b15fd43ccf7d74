package io.github.journeymaps.insight.checks;

import io.github.journeymaps.map.Element;

/**
 * Something that a check found.
 *
 * @param of what it is about
 * @param dismissed whether somebody has said that it may stay so
 */
public record Finding(Check check, Element of, boolean dismissed) {}
