/**
 * Comments and votes about the cards of a map. Start with {@link
 * io.github.journeymaps.journey.talk.Talk}.
 */
package io.github.journeymaps.journey.talk;
