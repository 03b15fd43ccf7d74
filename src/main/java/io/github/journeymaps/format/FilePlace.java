package io.github.journeymaps.format;

/** A place in a text, counted from 1. */
public record FilePlace(int line, int column) {}
