/**
 * Issues of cards: linking, making and showing them, and their links back to the card. Start with
 * {@link io.github.journeymaps.journey.issues.IssueLinking}.
 */
package io.github.journeymaps.journey.issues;
