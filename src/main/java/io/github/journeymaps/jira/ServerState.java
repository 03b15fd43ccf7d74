package io.github.journeymaps.jira;

/**
 * How it is with a server, for somebody.
 *
 * @param id the id of the application link
 * @param server null when the site has no such link
 * @param failure why its issues are not as it would show them now; null when they are
 */
public record ServerState(String id, JiraServer server, JiraFailure failure) {}
