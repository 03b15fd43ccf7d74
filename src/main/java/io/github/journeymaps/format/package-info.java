/**
 * Files in and out. Start with {@link io.github.journeymaps.format.FileFormats}, the list of them;
 * {@link io.github.journeymaps.format.JsonFormat} is also what the store keeps.
 */
package io.github.journeymaps.format;
