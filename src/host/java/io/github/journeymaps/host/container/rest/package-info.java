/**
 * The plugin's REST resources: found in its bundle, built with its beans, guarded as REST v2 guards
 * them. Start with {@link io.github.journeymaps.host.container.rest.RestModule}.
 */
package io.github.journeymaps.host.container.rest;
