/**
 * A small stand-in for Confluence that runs the packed plugin: {@link
 * io.github.journeymaps.host.Main} for people, {@link io.github.journeymaps.host.Host} for tests.
 * {@code container} runs the jar, {@code wiki} has the pages, {@code api} is between; {@code jira}
 * is the stand-in Jira, and {@code links} leads there. {@code http} is what both serve pages and
 * REST by.
 */
package io.github.journeymaps.host;
