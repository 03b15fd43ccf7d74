package io.github.journeymaps.store.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.github.journeymaps.map.Change;
import io.github.journeymaps.map.JourneyMap;
import io.github.journeymaps.store.Contention;
import io.github.journeymaps.store.Home;
import io.github.journeymaps.store.JourneyStore;
import io.github.journeymaps.store.MapFigures;
import io.github.journeymaps.store.MapQuery;
import io.github.journeymaps.store.MapSummary;
import io.github.journeymaps.store.RevisionChange;
import io.github.journeymaps.store.Stored;
import io.github.journeymaps.store.UnknownMap;
import io.github.journeymaps.store.UpdateResult;
import io.github.journeymaps.store.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** The store on Active Objects, which it does not touch before its first call. */
public final class AoJourneyStore implements JourneyStore {
  private final ActiveObjects ao;
  private final MapTables tables;
  private final Versions versions;
  private final OptimisticRetry retry;

  /**
   * @param figures what is kept of each revision for lists; called in the transaction that keeps it
   */
  public AoJourneyStore(ActiveObjects ao, Function<JourneyMap, MapFigures> figures) {
    this.ao = ao;
    this.tables = MapTables.of(ao, figures);
    this.versions = new Versions(ao);
    this.retry = new OptimisticRetry(ao, tables);
  }

  @Override
  public Stored create(JourneyMap map, Home home, String user) {
    JourneyMap first = map.as(UUID.randomUUID().toString(), 1);
    String json = Documents.text(first);
    return ao.executeInTransaction(() -> create(first, json, home, user));
  }

  private Stored create(JourneyMap map, String json, Home home, String user) {
    var now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    var request = UUID.randomUUID().toString();
    var change = new Change(1, request, null, user, now, List.of(), List.of(), true);
    tables.log().append(map.id(), change);
    tables.snapshots().keep(map.id(), change, json);
    tables.documents().create(map, json);
    MapRow row = tables.summaries().create(map.id(), home, user);
    MapSummaries.save(row, map, tables.figures().apply(map), json, now);
    tables.links().follow(JourneyMap.EMPTY, map, user);
    return new Stored(MapSummaries.summary(row), map);
  }

  @Override
  public Optional<MapSummary> summary(String id) {
    return tables.summaries().row(id).map(MapSummaries::summary);
  }

  @Override
  public Optional<Stored> find(String id) {
    for (int tried = 0; tried < OptimisticRetry.MOST; tried++) {
      var summary = summary(id);
      var document = summary.flatMap(known -> tables.documents().row(id));
      if (document.isEmpty()) {
        return Optional.empty();
      }
      if (document.get().getRevision() == summary.get().revision()) {
        return Optional.of(new Stored(summary.get(), Documents.map(document.get())));
      }
    }
    throw new Contention(id, OptimisticRetry.MOST, null);
  }

  @Override
  public JourneyMap map(MapSummary summary) {
    return tables
        .documents()
        .row(summary.id())
        .map(Documents::map)
        .orElseThrow(unknown(summary.id()));
  }

  private static Supplier<UnknownMap> unknown(String id) {
    return () -> new UnknownMap(id);
  }

  @Override
  public Optional<JourneyMap> find(String id, long revision) {
    return tables.snapshots().at(id, revision);
  }

  @Override
  public Optional<JourneyMap> find(String id, Instant at) {
    return tables.log().revisionAt(id, at).flatMap(revision -> find(id, revision));
  }

  @Override
  public UpdateResult update(String id, RevisionChange change) {
    return retry.update(id, change);
  }

  @Override
  public List<Change> changes(String id, long since) {
    return tables.log().since(id, since);
  }

  @Override
  public List<Change> changes(String id, long since, long to) {
    return tables.log().between(id, since, to);
  }

  @Override
  public List<Change> history(String id, int start, int limit) {
    return tables.log().history(id, start, limit);
  }

  @Override
  public Optional<Change> request(String id, String request) {
    return tables.log().request(id, request);
  }

  @Override
  public void move(String id, Home home) {
    alter(id, row -> MapSummaries.place(row, home));
  }

  @Override
  public void bin(String id) {
    alter(id, row -> row.setBinned(true));
  }

  @Override
  public void restore(String id) {
    alter(id, row -> row.setBinned(false));
  }

  private void alter(String id, Consumer<MapRow> change) {
    ao.executeInTransaction(
        () -> {
          MapRow row = tables.summaries().row(id).orElseThrow(unknown(id));
          change.accept(row);
          row.save();
          return null;
        });
  }

  @Override
  public boolean claim(String id, Home home) {
    return ao.executeInTransaction(
        () -> {
          MapRow row = tables.summaries().locked(id).orElseThrow(unknown(id));
          boolean isFree = row.getPageId() == null;
          if (isFree) {
            MapSummaries.place(row, home);
            row.save();
          }
          return isFree;
        });
  }

  @Override
  public void delete(String id, String user) {
    ao.executeInTransaction(
        () -> {
          tables.delete(id, user);
          return null;
        });
  }

  @Override
  public List<MapSummary> list(MapQuery query) {
    return query.limit() == 0 ? List.of() : tables.summaries().list(ListQuery.of(query));
  }

  @Override
  public List<MapSummary> list(MapQuery query, Collection<Long> hidden, String maker) {
    return tables.summaries().list(ListQuery.of(query, hidden, maker));
  }

  @Override
  public List<Version> versions(String id, int start, int limit) {
    return versions.list(id, start, limit);
  }

  @Override
  public List<Version> named(String id, long from, long to) {
    return versions.between(id, from, to);
  }

  @Override
  public Version name(String id, long revision, String name, String user) {
    return ao.executeInTransaction(
        () -> {
          MapRow row = tables.summaries().locked(id).orElseThrow(unknown(id));
          if (revision < 1 || revision > row.getRevision()) {
            throw new IllegalArgumentException(
                "map %s has revisions 1 to %d, not %d".formatted(id, row.getRevision(), revision));
          }
          return versions.name(id, revision, name, user);
        });
  }
}
