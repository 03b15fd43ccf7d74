package io.github.journeymaps.store.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.github.journeymaps.store.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Named revisions in {@link VersionRow}. */
final class Versions {
  private static final int NAME = 255;

  private final ActiveObjects ao;

  Versions(ActiveObjects ao) {
    this.ao = ao;
  }

  /** Newest first. */
  List<Version> list(String id, int start, int limit) {
    return find(
        Query.select().where("MAP_ID = ?", id).order("REVISION DESC").offset(start).limit(limit));
  }

  List<Version> between(String id, long from, long to) {
    String where = "MAP_ID = ? AND REVISION >= ? AND REVISION <= ?";
    return find(Query.select().where(where, id, from, to).order("REVISION DESC"));
  }

  private List<Version> find(Query query) {
    return Arrays.stream(ao.find(VersionRow.class, query)).map(Versions::version).toList();
  }

  private static Version version(VersionRow row) {
    return new Version(
        row.getRevision(), row.getName(), row.getUserKey(), Instant.ofEpochMilli(row.getNamedAt()));
  }

  Version name(String id, long revision, String name, String user) {
    VersionRow row = row(id, revision).orElseGet(() -> create(id, revision));
    row.setName(ColumnText.column(name, NAME));
    row.setUserKey(ColumnText.column(user, NAME));
    row.setNamedAt(Instant.now().toEpochMilli());
    row.save();
    return version(row);
  }

  private Optional<VersionRow> row(String id, long revision) {
    String stamp = ChangeLog.stamp(id, revision);
    return Arrays.stream(ao.find(VersionRow.class, "STAMP = ?", stamp)).findFirst();
  }

  private VersionRow create(String id, long revision) {
    return ao.create(
        VersionRow.class,
        new DBParam("STAMP", ChangeLog.stamp(id, revision)),
        new DBParam("MAP_ID", id),
        new DBParam("REVISION", revision));
  }
}
