package io.github.journeymaps.store.ao;

import io.github.journeymaps.map.Change;
import io.github.journeymaps.map.JourneyMap;
import io.github.journeymaps.store.AlreadyDone;
import io.github.journeymaps.store.AppliedChange;
import io.github.journeymaps.store.NewRevision;
import io.github.journeymaps.store.RevisionChange;
import io.github.journeymaps.store.RevisionChange.Decision;
import io.github.journeymaps.store.Sender;
import io.github.journeymaps.store.Stored;
import io.github.journeymaps.store.UnknownMap;
import io.github.journeymaps.store.UpdateResult;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * One try to make the next revision: two statements read, three write, and more where a snapshot is
 * due or issues were linked. The first try of an update hopes to be alone; the next ones wait until
 * they are. What a transaction manager makes of a failure is its own, so the try remembers how far
 * it came.
 */
final class RevisionAttempt {
  private final MapTables tables;
  private final String id;
  private final RevisionChange change;

  private RuntimeException refusal;
  private NewRevision decided;
  private long seen;

  RevisionAttempt(MapTables tables, String id, RevisionChange change) {
    this.tables = tables;
    this.id = id;
    this.change = change;
  }

  /**
   * To be run in a transaction of its own.
   *
   * @param alone whether to wait for other writers first, which costs two statements
   * @return empty when the map was changed while it was read, so that a new try is due
   */
  Optional<UpdateResult> run(boolean alone) {
    MapRow row =
        (alone ? tables.summaries().locked(id) : tables.summaries().row(id))
            .orElseThrow(() -> refused(new UnknownMap(id)));
    DocumentRow document =
        tables.documents().row(id).orElseThrow(() -> refused(new UnknownMap(id)));
    seen = document.getRevision();
    return seen == row.getRevision() ? Optional.of(run(row, document)) : Optional.empty();
  }

  private UpdateResult run(MapRow row, DocumentRow document) {
    var before = new Stored(MapSummaries.summary(row), Documents.map(document));
    Decision decision = decide(before);
    return decision instanceof NewRevision next
        ? write(row, document, before.map(), next)
        : (AlreadyDone) decision;
  }

  private RuntimeException refused(RuntimeException e) {
    refusal = e;
    return e;
  }

  private Decision decide(Stored before) {
    try {
      return change.decide(before, since -> tables.log().since(id, since));
    } catch (RuntimeException e) {
      throw refused(e);
    }
  }

  private AppliedChange write(
      MapRow row, DocumentRow document, JourneyMap before, NewRevision next) {
    JourneyMap after = next.map().as(id, seen + 1);
    String json = text(after);
    decided = next;
    Change made = made(next, Instant.ofEpochMilli(row.getChangedAt()));
    MapSummaries.save(row, after, tables.figures().apply(after), json, made.at());
    tables.log().append(id, made);
    tables.links().follow(before, after, made.user());
    save(document, made, json);
    return new AppliedChange(before, next.since(), after, made);
  }

  private void save(DocumentRow document, Change made, String json) {
    int replay = document.getReplayOps() + made.ops().size();
    boolean due = Snapshots.isDue(made, replay);
    if (due) {
      tables.snapshots().keep(id, made, json);
    }
    Documents.save(document, made.revision(), json, due ? 0 : replay);
  }

  private String text(JourneyMap map) {
    try {
      return Documents.text(map);
    } catch (RuntimeException e) {
      throw refused(e);
    }
  }

  /** The clocks of nodes differ; a log's times never go back. */
  private Change made(NewRevision next, Instant last) {
    Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    Sender sender = next.sender();
    return new Change(
        seen + 1,
        sender.request(),
        sender.client(),
        sender.user(),
        now.isBefore(last) ? last : now,
        next.ops(),
        next.inverse(),
        next.replaces());
  }

  /**
   * What to make of a run that failed, asked outside of its transaction.
   *
   * @return that its request had made a change already; empty when another writer was quicker, so
   *     that a new try is due
   * @throws RuntimeException the change's own, or the failure when it was no other writer's doing
   */
  Optional<UpdateResult> afterFailure(RuntimeException failure) {
    if (refusal != null) {
      throw refusal;
    }
    if (decided == null) {
      throw failure;
    }
    var made = tables.log().request(id, decided.sender().request());
    if (made.isEmpty() && revision() == seen) {
      throw failure;
    }
    return made.map(AlreadyDone::by);
  }

  private long revision() {
    return tables.summaries().row(id).map(MapRow::getRevision).orElse(0L);
  }
}
