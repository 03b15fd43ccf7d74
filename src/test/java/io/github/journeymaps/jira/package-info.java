/** A Jira for tests of those who ask one. */
package io.github.journeymaps.jira;
