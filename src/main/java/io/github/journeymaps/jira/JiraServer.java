package io.github.journeymaps.jira;

/**
 * A Jira that this site is linked to.
 *
 * @param id the id of the application link
 * @param url where people find it, without a slash at its end
 * @param primary whether the site prefers it
 */
public record JiraServer(String id, String name, String url, boolean primary) {}
