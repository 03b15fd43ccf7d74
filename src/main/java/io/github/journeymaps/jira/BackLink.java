package io.github.journeymaps.jira;

/**
 * What an issue says of the card it works on: a remote link of Jira's.
 *
 * @param globalId the same for the same card for ever
 * @param url of the card on its page
 * @param title map, stage and step
 * @param summary the card's text; empty for none
 */
public record BackLink(String globalId, String url, String title, String summary) {}
