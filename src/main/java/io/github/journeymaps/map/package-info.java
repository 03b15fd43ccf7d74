/**
 * The map: what a journey map is and how it is edited, in plain Java that knows nothing else.
 *
 * <p>Start with {@link io.github.journeymaps.map.JourneyMap}, an immutable value; {@link
 * io.github.journeymaps.map.Op} is one edit of it, {@link io.github.journeymaps.map.Merge} tells
 * which edits may stand beside those of others, and {@link io.github.journeymaps.map.FieldTable} is
 * the table of every field.
 */
package io.github.journeymaps.map;
