package io.github.journeymaps.store.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.github.journeymaps.map.JourneyMap;
import io.github.journeymaps.store.MapFigures;
import java.util.function.Function;

/**
 * The tables of one map. All who write begin with the head, whose row then is theirs until they
 * commit; so writers may wait, but never for each other.
 */
record MapTables(
    ActiveObjects ao,
    ChangeLog log,
    Snapshots snapshots,
    Documents documents,
    MapSummaries summaries,
    Links links,
    Function<JourneyMap, MapFigures> figures) {
  static MapTables of(ActiveObjects ao, Function<JourneyMap, MapFigures> figures) {
    var log = new ChangeLog(ao);
    return new MapTables(
        ao,
        log,
        new Snapshots(ao, log),
        new Documents(ao),
        new MapSummaries(ao),
        new Links(ao),
        figures);
  }

  void delete(String id, String user) {
    summaries.locked(id);
    links.drop(id, user);
    ao.deleteWithSQL(CommentRow.class, "MAP_ID = ?", id);
    ao.deleteWithSQL(VoteRow.class, "MAP_ID = ?", id);
    ao.deleteWithSQL(RoundRow.class, "MAP_ID = ?", id);
    ao.deleteWithSQL(VersionRow.class, "MAP_ID = ?", id);
    ao.deleteWithSQL(ChangeRow.class, "MAP_ID = ?", id);
    ao.deleteWithSQL(SnapshotRow.class, "MAP_ID = ?", id);
    ao.deleteWithSQL(DocumentRow.class, "MAP_ID = ?", id);
    ao.deleteWithSQL(MapRow.class, "MAP_ID = ?", id);
  }
}
