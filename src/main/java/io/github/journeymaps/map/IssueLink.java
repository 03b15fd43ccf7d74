package io.github.journeymaps.map;

/**
 * A Jira issue that works on a card.
 *
 * @param server the id of an application link
 * @param key such as ABC-1
 */
public record IssueLink(String server, String key) {}
