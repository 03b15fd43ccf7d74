package io.github.journeymaps.store.ao;

import com.atlassian.activeobjects.external.ActiveObjects;

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
    Links links) {
  static MapTables of(ActiveObjects ao) {
    var log = new ChangeLog(ao);
    return new MapTables(
        ao, log, new Snapshots(ao, log), new Documents(ao), new MapSummaries(ao), new Links(ao));
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
