/**
 * What is different between two maps, or two revisions of one, by the ids of their things. Start
 * with {@link io.github.journeymaps.insight.difference.Difference}.
 */
package io.github.journeymaps.insight.difference;
