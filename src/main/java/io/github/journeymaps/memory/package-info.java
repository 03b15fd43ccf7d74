/**
 * What strangers can make us hold in a node's memory, bounded in bytes: what is kept for later, by
 * {@link io.github.journeymaps.memory.CacheMemory}, and what is worked on at the same moment, by
 * {@link io.github.journeymaps.memory.Workload}.
 *
 * <p>Both are this node's own: what is kept follows from its key, and is never wrong elsewhere.
 */
package io.github.journeymaps.memory;
