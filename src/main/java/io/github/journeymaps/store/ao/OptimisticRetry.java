package io.github.journeymaps.store.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.github.journeymaps.map.Change;
import io.github.journeymaps.store.Contention;
import io.github.journeymaps.store.NewRevision;
import io.github.journeymaps.store.Stored;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BiFunction;
import java.util.function.LongFunction;

/**
 * Tries until no other writer is quicker. Each try has a transaction of its own, since PostgreSQL
 * cannot go on in one that failed. Where a transaction sees what others commit, as Confluence wants
 * its databases set up, the second try comes through; the others are for databases that are not.
 */
final class OptimisticRetry {
  /** So many that only a fault comes to the end of them. */
  static final int MOST = 20;

  /** The longest pause between two tries, in milliseconds. */
  private static final int PAUSE = 20;

  private final ActiveObjects ao;
  private final MapTables tables;

  OptimisticRetry(ActiveObjects ao, MapTables tables) {
    this.ao = ao;
    this.tables = tables;
  }

  Change update(String id, BiFunction<Stored, LongFunction<List<Change>>, NewRevision> function) {
    RuntimeException last = null;
    for (int tried = 1; tried <= MOST; tried++) {
      var attempt = new RevisionAttempt(tables, id, function);
      try {
        boolean alone = tried > 1;
        return ao.executeInTransaction(() -> attempt.run(alone));
      } catch (RuntimeException e) {
        Optional<Change> made = attempt.afterFailure(e);
        if (made.isPresent()) {
          return made.get();
        }
        last = e;
      }
      pause();
    }
    throw new Contention(id, MOST, last);
  }

  private static void pause() {
    try {
      Thread.sleep(ThreadLocalRandom.current().nextInt(1, PAUSE + 1));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for another writer", e);
    }
  }
}
