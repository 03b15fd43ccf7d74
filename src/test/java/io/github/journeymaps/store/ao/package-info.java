/**
 * The store on real databases. Start with {@link io.github.journeymaps.store.ao.OnEveryDatabase}.
 */
package io.github.journeymaps.store.ao;
