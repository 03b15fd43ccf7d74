/**
 * What a request meets before it is answered: who asks, the log, and the faults that tests inject.
 * Start with {@link io.github.journeymaps.host.jira.filter.RequestFilter}.
 */
package io.github.journeymaps.host.jira.filter;
