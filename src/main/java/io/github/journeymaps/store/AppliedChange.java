package io.github.journeymaps.store;

import io.github.journeymaps.map.Change;
import io.github.journeymaps.map.JourneyMap;
import java.util.List;

/**
 * A change that made a revision.
 *
 * @param before the map that was changed
 * @param since what was done before by others that the change had to agree with, oldest first
 * @param after the map that came of it
 */
public record AppliedChange(JourneyMap before, List<Change> since, JourneyMap after, Change change)
    implements UpdateResult {}
