/**
 * The pages of the stand-in Jira. Start with {@link
 * io.github.journeymaps.host.jira.web.JiraPagesServlet}: the table of addresses.
 */
package io.github.journeymaps.host.jira.web;
