/**
 * Confluence's content REST, as far as tests from outside need it. Start with {@link
 * io.github.journeymaps.host.wiki.rest.ContentServlet}: the table of calls.
 */
package io.github.journeymaps.host.wiki.rest;
