/** The classes of the tiny plugins: packed into their jars, and loaded from there. */
package io.github.journeymaps.host.container.tiny;
