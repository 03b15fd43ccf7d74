/**
 * Files in and out. Start with {@link io.github.journeymaps.format.JsonFormat}, which is also what
 * the store keeps.
 */
package io.github.journeymaps.format;
