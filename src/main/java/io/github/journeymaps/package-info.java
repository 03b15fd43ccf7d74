/**
 * Journey Maps for Confluence. Start with {@code map}: what a journey map is and how it is edited.
 */
package io.github.journeymaps;
