/**
 * Active Objects for the plugin: Atlassian's library on the host's database, with Confluence's
 * names. Start with {@link io.github.journeymaps.host.container.ao.AoModule}.
 */
package io.github.journeymaps.host.container.ao;
