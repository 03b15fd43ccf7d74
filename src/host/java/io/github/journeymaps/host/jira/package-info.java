/**
 * A small stand-in for Jira Data Center: {@link io.github.journeymaps.host.jira.StandInJira} starts
 * it. {@code issues} keeps them, {@code jql} finds them, {@code rest} and {@code web} show them to
 * programs and people, {@code filter} is what a request meets first.
 */
package io.github.journeymaps.host.jira;
