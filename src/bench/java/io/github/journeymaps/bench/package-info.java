/**
 * How quick it is: drawing on the server against a hand-written writer, and a page in the browser
 * against mermaid; {@code docs/benchmarks.md} has the figures.
 *
 * <p>Start with {@link io.github.journeymaps.bench.Benchmarks}, which runs them all.
 */
package io.github.journeymaps.bench;
