package io.github.journeymaps.store.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.github.journeymaps.format.JsonFormat;
import io.github.journeymaps.map.Change;
import io.github.journeymaps.map.JourneyMap;
import io.github.journeymaps.map.Op;
import java.util.Arrays;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;

/**
 * Whole documents of some revisions in {@link SnapshotRow}: of every 50th, of those that replaced
 * the document, and where a replay would be long. Of the ones more than 500 revisions back every
 * fifth stays.
 */
final class Snapshots {
  static final int EVERY = 50;
  static final int RECENT = 500;
  static final int SPARSE = 250;

  /** Edits of a replay; one on a map of 10,000 cards takes about a millisecond. */
  static final int LONG_REPLAY = 500;

  private final ActiveObjects ao;
  private final ChangeLog log;

  Snapshots(ActiveObjects ao, ChangeLog log) {
    this.ao = ao;
    this.log = log;
  }

  static boolean isDue(Change change, int replayOps) {
    return change.replaces() || change.revision() % EVERY == 0 || replayOps >= LONG_REPLAY;
  }

  void keep(String id, Change change, String json) {
    ao.create(
        SnapshotRow.class,
        new DBParam("STAMP", ChangeLog.stamp(id, change.revision())),
        new DBParam("MAP_ID", id),
        new DBParam("REVISION", change.revision()),
        new DBParam("BODY", json),
        new DBParam("REPLACING", change.replaces()));
    thin(id, change.revision() - RECENT);
  }

  private void thin(String id, long revision) {
    if (revision > 0 && revision % EVERY == 0 && revision % SPARSE != 0) {
      ao.deleteWithSQL(
          SnapshotRow.class,
          "STAMP = ? AND REPLACING = ?",
          ChangeLog.stamp(id, revision),
          Boolean.FALSE);
    }
  }

  /** The map as it was: the snapshot before it and what was done since. Two statements. */
  Optional<JourneyMap> at(String id, long revision) {
    return before(id, revision)
        .map(row -> replay(map(row), id, revision))
        .filter(map -> map.revision() == revision);
  }

  private Optional<SnapshotRow> before(String id, long revision) {
    var query =
        Query.select()
            .where("MAP_ID = ? AND REVISION <= ?", id, revision)
            .order("REVISION DESC")
            .limit(1);
    return Arrays.stream(ao.find(SnapshotRow.class, query)).findFirst();
  }

  private static JourneyMap map(SnapshotRow row) {
    return JsonFormat.read(row.getBody()).as(row.getMapId(), row.getRevision());
  }

  private JourneyMap replay(JourneyMap from, String id, long revision) {
    JourneyMap map = from;
    for (Change change : log.between(id, from.revision(), revision)) {
      for (Op op : change.ops()) {
        map = op.apply(map);
      }
      map = map.as(id, change.revision());
    }
    return map;
  }
}
