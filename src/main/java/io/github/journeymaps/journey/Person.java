package io.github.journeymaps.journey;

/** Somebody the wiki knows. */
public record Person(String key, String name, String fullName) {}
