/**
 * Storage format, what it looks like to a reader, and what the page editor makes of it. Start with
 * {@link io.github.journeymaps.host.wiki.markup.Renderer}.
 */
package io.github.journeymaps.host.wiki.markup;
