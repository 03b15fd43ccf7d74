package io.github.journeymaps.store;

import io.github.journeymaps.map.Persona;
import java.time.Instant;

/**
 * A persona of a space's library.
 *
 * @param space the space's key
 * @param user the key of who saved it last; null for nobody in particular
 * @param changed when it was saved last
 */
public record LibraryPersona(String space, Persona persona, String user, Instant changed) {}
