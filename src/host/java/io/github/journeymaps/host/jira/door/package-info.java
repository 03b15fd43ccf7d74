/**
 * What a request meets before it is answered: who asks, the switches that make this Jira slow or
 * broken, and the log. Start with {@link io.github.journeymaps.host.jira.door.Door}.
 */
package io.github.journeymaps.host.jira.door;
