/**
 * May this user? Apply, keep, and say what the map is now. Start with {@link
 * io.github.journeymaps.journey.Journeys}. Permissions are asked here and nowhere else.
 *
 * <p>Users are user keys, null for anonymous. Maps that leave this package name their owners by
 * user name; maps in the store by user key.
 */
package io.github.journeymaps.journey;
