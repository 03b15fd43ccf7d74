/**
 * Maps by HTTP, as {@code openapi.json} describes it: one line a method, call and return. Start
 * with {@link io.github.journeymaps.rest.MapResource}; {@link io.github.journeymaps.rest.Faults} is
 * the one place that turns exceptions into answers.
 */
package io.github.journeymaps.rest;
