/**
 * Two browsers, one map, and a server that is killed under them: what was acknowledged is there,
 * and all see the same. The profile soak does it for longer.
 */
package io.github.journeymaps.convergence;
