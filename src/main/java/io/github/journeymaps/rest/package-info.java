/**
 * Maps by HTTP, as {@code openapi.json} describes it: one line a method, call and return. Start
 * with {@link io.github.journeymaps.rest.MapResource}.
 */
package io.github.journeymaps.rest;
