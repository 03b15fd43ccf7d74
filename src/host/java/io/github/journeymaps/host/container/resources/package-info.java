/**
 * Scripts, styles and files of the plugin on their way to the browser. Start with {@link
 * io.github.journeymaps.host.container.resources.WebResources}: who depends on whom; then {@link
 * io.github.journeymaps.host.container.resources.PageResources}: what a page asked for.
 */
package io.github.journeymaps.host.container.resources;
