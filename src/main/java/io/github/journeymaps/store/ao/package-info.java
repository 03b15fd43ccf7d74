/**
 * The store on Active Objects: a row with what lists ask for, a document, and a log of changes.
 * Start with {@link io.github.journeymaps.store.ao.AoJourneyStore}; the interfaces called {@code
 * …Row} are the tables, public because Active Objects makes proxies of them.
 *
 * <p>The unique stamp {@code map:revision} of {@link io.github.journeymaps.store.ao.ChangeRow} is
 * the lock between all writers on all nodes: who comes second fails, and begins again.
 */
package io.github.journeymaps.store.ao;
