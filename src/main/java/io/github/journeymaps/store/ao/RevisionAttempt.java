package io.github.journeymaps.store.ao;

import io.github.journeymaps.map.Change;
import io.github.journeymaps.map.JourneyMap;
import io.github.journeymaps.store.NewRevision;
import io.github.journeymaps.store.Stored;
import io.github.journeymaps.store.UnknownMap;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.LongFunction;

/**
 * One try to make the next revision: two statements read, three write, and more where a snapshot is
 * due or issues were linked. The first try of an update hopes to be alone; the next ones wait until
 * they are. What a transaction manager makes of a failure is its own, so the try remembers how far
 * it came.
 */
final class RevisionAttempt {
  private final MapTables tables;
  private final String id;
  private final BiFunction<Stored, LongFunction<List<Change>>, NewRevision> function;

  private RuntimeException refusal;
  private boolean outrun;
  private long seen;
  private NewRevision draft;

  RevisionAttempt(
      MapTables tables,
      String id,
      BiFunction<Stored, LongFunction<List<Change>>, NewRevision> function) {
    this.tables = tables;
    this.id = id;
    this.function = function;
  }

  /**
   * To be run in a transaction of its own.
   *
   * @param alone whether to wait for other writers first, which costs two statements
   */
  Change run(boolean alone) {
    var row = alone ? tables.summaries().locked(id) : tables.summaries().row(id);
    MapRow head = row.orElseThrow(() -> refused(new UnknownMap(id)));
    DocumentRow document =
        tables.documents().row(id).orElseThrow(() -> refused(new UnknownMap(id)));
    seen = document.getRevision();
    outrun = seen != head.getRevision();
    if (outrun) {
      throw new IllegalStateException("map " + id + " was changed while it was read");
    }
    var before = new Stored(MapSummaries.summary(head), Documents.map(document));
    return write(head, document, before.map(), drafted(before));
  }

  private RuntimeException refused(RuntimeException e) {
    refusal = e;
    return e;
  }

  private NewRevision drafted(Stored before) {
    try {
      return function.apply(before, since -> tables.log().since(id, since));
    } catch (RuntimeException e) {
      throw refused(e);
    }
  }

  private Change write(MapRow head, DocumentRow document, JourneyMap before, NewRevision next) {
    JourneyMap map = next.map().as(id, seen + 1);
    String json = text(map);
    draft = next;
    Change change = change(next, Instant.ofEpochMilli(head.getChangedAt()));
    MapSummaries.save(head, map, json, change.at());
    tables.log().append(id, change);
    tables.links().follow(before, map, next.user());
    int replay = document.getReplayOps() + change.ops().size();
    boolean due = Snapshots.isDue(change, replay);
    if (due) {
      tables.snapshots().keep(id, change, json);
    }
    Documents.save(document, change.revision(), json, due ? 0 : replay);
    return change;
  }

  private String text(JourneyMap map) {
    try {
      return Documents.text(map);
    } catch (RuntimeException e) {
      throw refused(e);
    }
  }

  /** The clocks of nodes differ; a log's times never go back. */
  private Change change(NewRevision next, Instant last) {
    Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    return new Change(
        seen + 1,
        next.request(),
        next.client(),
        next.user(),
        now.isBefore(last) ? last : now,
        next.ops(),
        next.inverse(),
        next.replaces());
  }

  /**
   * What to make of a run that failed, asked outside of its transaction.
   *
   * @return the change that its request had made already; empty when another writer was quicker, so
   *     that a new try is due
   * @throws RuntimeException the function's own, or the failure when it was no other writer's doing
   */
  Optional<Change> afterFailure(RuntimeException failure) {
    if (refusal != null) {
      throw refusal;
    }
    if (draft == null && !outrun) {
      throw failure;
    }
    var made = draft == null ? null : tables.log().request(id, draft.request()).orElse(null);
    if (made == null && !outrun && revision() == seen) {
      throw failure;
    }
    return Optional.ofNullable(made);
  }

  private long revision() {
    return tables.summaries().row(id).map(MapRow::getRevision).orElse(0L);
  }
}
