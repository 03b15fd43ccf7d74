/**
 * What a map tells: pure functions from a map to figures, each with its formula. Start with {@link
 * io.github.journeymaps.insight.KeyFindings}, what a reader is told before reading the map.
 */
package io.github.journeymaps.insight;
