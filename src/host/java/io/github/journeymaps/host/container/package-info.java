/**
 * The container half of the stand-in: runs the plugin's jar as Confluence does. Start with {@link
 * io.github.journeymaps.host.container.PluginContainer}: framework, bundle, services, Spring
 * context, then one package for each kind of module.
 */
package io.github.journeymaps.host.container;
