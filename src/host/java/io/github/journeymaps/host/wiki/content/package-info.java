/**
 * What the wiki keeps: users, spaces, and content in versions. Start with {@link
 * io.github.journeymaps.host.wiki.content.ContentService}: every change to content goes through it,
 * and it alone asks whether the user may.
 */
package io.github.journeymaps.host.wiki.content;
