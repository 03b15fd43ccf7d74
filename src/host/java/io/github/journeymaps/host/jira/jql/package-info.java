/**
 * The part of Jira's query language that the stand-in understands. Start with {@link
 * io.github.journeymaps.host.jira.jql.Jql}.
 */
package io.github.journeymaps.host.jira.jql;
