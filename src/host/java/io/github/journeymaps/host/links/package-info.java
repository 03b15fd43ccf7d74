/**
 * The stand-in's application links: a plugin asks a linked Jira through them, really by HTTP and in
 * the name of the user of its thread, and meets what it meets with real ones. Start with {@link
 * io.github.journeymaps.host.links.ApplicationLinks}.
 */
package io.github.journeymaps.host.links;
