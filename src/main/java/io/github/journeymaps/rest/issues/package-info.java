/**
 * Issues by HTTP: those of a map, of a card, of a page, and the Jiras they are in. Start with
 * {@link io.github.journeymaps.rest.issues.IssuesResource}.
 */
package io.github.journeymaps.rest.issues;
