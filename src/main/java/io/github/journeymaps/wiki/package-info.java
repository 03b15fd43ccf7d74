/**
 * Our life inside Confluence: macros on pages, what is done when pages are saved. Start with {@link
 * io.github.journeymaps.wiki.JourneyMapMacro}.
 */
package io.github.journeymaps.wiki;
