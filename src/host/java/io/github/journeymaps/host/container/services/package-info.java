/**
 * The services that a plugin finds in every Atlassian product: events, caches, jobs, texts. Each is
 * a class of its own, known to the plugin by its interface alone. Start with {@link
 * io.github.journeymaps.host.container.services.EventBus}.
 */
package io.github.journeymaps.host.container.services;
