package io.github.journeymaps.store.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.github.journeymaps.format.JsonFormat;
import io.github.journeymaps.format.JsonOps;
import io.github.journeymaps.map.Change;
import io.github.journeymaps.map.Op;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** The log of each map in {@link ChangeRow}. */
final class ChangeLog {
  private static final int CLIENT = 100;
  private static final int NAME = 255;

  private final ActiveObjects ao;

  ChangeLog(ActiveObjects ao) {
    this.ao = ao;
  }

  static String stamp(String id, long revision) {
    return id + ":" + revision;
  }

  private static String requestStamp(String id, String request) {
    return ColumnText.hash(id + ":" + request);
  }

  /** Fails when that revision was made already, or the request. */
  void append(String id, Change change) {
    ao.create(
        ChangeRow.class,
        new DBParam("STAMP", stamp(id, change.revision())),
        new DBParam("REQUEST_STAMP", requestStamp(id, change.request())),
        new DBParam("MAP_ID", id),
        new DBParam("REVISION", change.revision()),
        new DBParam("REQUEST_ID", ColumnText.column(change.request(), CLIENT)),
        new DBParam("CLIENT_ID", ColumnText.column(change.client(), CLIENT)),
        new DBParam("USER_KEY", ColumnText.column(change.user(), NAME)),
        new DBParam("MADE_AT", change.at().toEpochMilli()),
        new DBParam("OPS", change.replaces() ? null : json(change.ops())),
        new DBParam("INVERSE", change.replaces() ? null : json(change.inverse())),
        new DBParam("REPLACING", change.replaces()));
  }

  private static String json(List<Op> ops) {
    var doing = ops.stream().filter(op -> !isIdle(op)).toList();
    return JsonFormat.text(JsonOps.write(doing));
  }

  private static boolean isIdle(Op op) {
    return op instanceof Op.Set set && set.fields().isEmpty();
  }

  /** Oldest first. */
  List<Change> since(String id, long revision) {
    return between(id, revision, Long.MAX_VALUE);
  }

  /** After one revision up to and with another, oldest first. */
  List<Change> between(String id, long after, long to) {
    return find(
        Query.select()
            .where("MAP_ID = ? AND REVISION > ? AND REVISION <= ?", id, after, to)
            .order("REVISION ASC"));
  }

  /** Newest first. */
  List<Change> history(String id, int start, int limit) {
    return find(
        Query.select().where("MAP_ID = ?", id).order("REVISION DESC").offset(start).limit(limit));
  }

  Optional<Change> request(String id, String request) {
    return find(Query.select().where("REQUEST_STAMP = ?", requestStamp(id, request))).stream()
        .findFirst();
  }

  /** The newest revision that was made until then. */
  Optional<Long> revisionAt(String id, Instant at) {
    var query =
        Query.select()
            .where("MAP_ID = ? AND MADE_AT <= ?", id, at.toEpochMilli())
            .order("REVISION DESC")
            .limit(1);
    return find(query).stream().map(Change::revision).findFirst();
  }

  private List<Change> find(Query query) {
    return Arrays.stream(ao.find(ChangeRow.class, query)).map(ChangeLog::change).toList();
  }

  private static Change change(ChangeRow row) {
    return new Change(
        row.getRevision(),
        row.getRequestId(),
        row.getClientId(),
        row.getUserKey(),
        Instant.ofEpochMilli(row.getMadeAt()),
        ops(row.getOps()),
        ops(row.getInverse()),
        row.isReplacing());
  }

  private static List<Op> ops(String json) {
    return json == null ? List.of() : JsonOps.read(JsonFormat.list(json));
  }
}
