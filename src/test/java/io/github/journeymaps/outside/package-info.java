/**
 * The product from outside, by nothing but URLs: against the stand-in, or with {@code
 * -Dconfluence.url} against any Confluence that has the plugin. Start with {@link
 * io.github.journeymaps.outside.Site}.
 */
package io.github.journeymaps.outside;
