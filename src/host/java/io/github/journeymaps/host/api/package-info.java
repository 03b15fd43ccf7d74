/**
 * The seam between the two halves of the stand-in Confluence: the container, which runs the
 * plugin's jar, and the wiki, which has users and pages. Start with {@link
 * io.github.journeymaps.host.api.Wiki}.
 */
package io.github.journeymaps.host.api;
