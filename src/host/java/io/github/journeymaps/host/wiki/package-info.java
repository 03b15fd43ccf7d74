/**
 * The half of the stand-in Confluence with users, spaces and pages. Start with {@link
 * io.github.journeymaps.host.wiki.ConfluenceWiki}, which puts its parts together: {@code content}
 * keeps, {@code markup} draws, {@code web} and {@code rest} answer, {@code atlassian} is what the
 * plugin is given.
 */
package io.github.journeymaps.host.wiki;
