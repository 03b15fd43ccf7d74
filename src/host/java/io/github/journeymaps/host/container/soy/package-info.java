/**
 * Renders the plugin's Soy templates on the server. Start with {@link
 * io.github.journeymaps.host.container.soy.SoyTemplates}.
 */
package io.github.journeymaps.host.container.soy;
