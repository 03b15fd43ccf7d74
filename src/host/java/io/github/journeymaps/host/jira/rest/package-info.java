/**
 * Jira's REST API, as far as the plugin and tests need it, and the host's own calls. Start with
 * {@link io.github.journeymaps.host.jira.rest.ApiServlet}: the table of calls.
 */
package io.github.journeymaps.host.jira.rest;
