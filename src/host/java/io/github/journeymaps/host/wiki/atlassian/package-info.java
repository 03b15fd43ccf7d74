/**
 * The wiki as Atlassian's interfaces: what a plugin is given of it. Start with {@link
 * io.github.journeymaps.host.wiki.atlassian.WikiServices}.
 */
package io.github.journeymaps.host.wiki.atlassian;
