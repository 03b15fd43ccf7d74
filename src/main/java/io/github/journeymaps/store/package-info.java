/**
 * Where maps live. Start with {@link io.github.journeymaps.store.JourneyStore}; {@code ao} has the
 * Active Objects behind it. Entities never leave this package.
 */
package io.github.journeymaps.store;
