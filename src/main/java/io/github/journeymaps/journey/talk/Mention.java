package io.github.journeymaps.journey.talk;

import io.github.journeymaps.journey.Person;

/**
 * Somebody who is named in a text.
 *
 * @param from,to where, in UTF-16 units; {@code to} is the first that is not part of it
 */
public record Mention(int from, int to, Person person) {}
