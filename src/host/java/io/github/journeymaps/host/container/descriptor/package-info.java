/**
 * What {@code atlassian-plugin.xml} says, read and checked. Start with {@link
 * io.github.journeymaps.host.container.descriptor.Descriptor}.
 */
package io.github.journeymaps.host.container.descriptor;
