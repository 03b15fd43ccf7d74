package io.github.journeymaps.store;

import java.time.Instant;

/** A revision that somebody named. */
public record Version(long revision, String name, String user, Instant at) {}
