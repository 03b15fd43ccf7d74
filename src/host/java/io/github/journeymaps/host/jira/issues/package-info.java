/**
 * Projects, issues and who may do what with them. Start with {@link
 * io.github.journeymaps.host.jira.issues.IssueService}: everything goes through it.
 */
package io.github.journeymaps.host.jira.issues;
