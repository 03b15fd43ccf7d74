/**
 * Pages for the administrators of the wiki. Start with {@link
 * io.github.journeymaps.admin.BackLinksPage}.
 */
package io.github.journeymaps.admin;
