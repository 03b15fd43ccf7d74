package io.github.journeymaps.store.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.github.journeymaps.store.Contention;
import io.github.journeymaps.store.RevisionChange;
import io.github.journeymaps.store.UpdateResult;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

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

  UpdateResult update(String id, RevisionChange change) {
    RuntimeException last = null;
    for (int tried = 1; tried <= MOST; tried++) {
      var attempt = new RevisionAttempt(tables, id, change);
      boolean alone = tried > 1;
      Optional<UpdateResult> result;
      try {
        result = ao.executeInTransaction(() -> attempt.run(alone));
      } catch (RuntimeException e) {
        result = attempt.afterFailure(e);
        last = e;
      }
      if (result.isPresent()) {
        return result.get();
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
