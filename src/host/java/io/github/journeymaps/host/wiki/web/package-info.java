/**
 * The wiki's pages in the browser. Start with {@link
 * io.github.journeymaps.host.wiki.web.WikiPagesServlet}: the table of addresses.
 */
package io.github.journeymaps.host.wiki.web;
