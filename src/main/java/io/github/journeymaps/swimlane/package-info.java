/**
 * What a reader sees of a map: map and view options become rows, rows become plain data for Soy,
 * and Soy makes the HTML.
 *
 * <p>Start with {@link io.github.journeymaps.swimlane.Drawing}, which others call; {@link
 * io.github.journeymaps.swimlane.Swimlane} is the picture in plain records, and {@code
 * templates/swimlane.soy} its markup.
 */
package io.github.journeymaps.swimlane;
