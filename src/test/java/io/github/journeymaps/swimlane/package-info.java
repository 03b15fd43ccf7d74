/**
 * Tests of what a reader sees, with the real templates. Start with {@link
 * io.github.journeymaps.swimlane.SoyTestRenderer}.
 */
package io.github.journeymaps.swimlane;
