/**
 * What a map still wants. Start with {@link io.github.journeymaps.insight.checks.Checks}, the table
 * of what is looked for.
 */
package io.github.journeymaps.insight.checks;
