/**
 * Issues as the person who looks may see them, in any Jira that an application link leads to. Start
 * with {@link io.github.journeymaps.jira.Jira}.
 */
package io.github.journeymaps.jira;
