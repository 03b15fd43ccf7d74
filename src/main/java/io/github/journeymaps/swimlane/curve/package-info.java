/**
 * The curve of how a journey feels, as path data. Start with {@link
 * io.github.journeymaps.swimlane.curve.CurveView}.
 */
package io.github.journeymaps.swimlane.curve;
