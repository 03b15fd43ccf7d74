package io.github.journeymaps.store.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.github.journeymaps.map.IssueLink;
import io.github.journeymaps.map.JourneyMap;
import io.github.journeymaps.store.CardIssue.State;
import io.github.journeymaps.store.ao.LinkDiff.Linked;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import net.java.ao.DBParam;

/**
 * Keeps {@link LinkRow} in step with documents. For whoever has the head of the map locked: so what
 * a try at a back-link finds here stays until it has marked what it tries.
 */
final class Links {
  private static final int NAME = 255;

  private final ActiveObjects ao;

  Links(ActiveObjects ao) {
    this.ao = ao;
  }

  static String stamp(String map, String card, IssueLink link) {
    return ColumnText.hash(map + ":" + card + ":" + link.server() + ":" + link.key());
  }

  /** No statement when no link came or went. */
  void follow(JourneyMap before, JourneyMap after, String user) {
    var diff = LinkDiff.of(before, after);
    if (!diff.isEmpty()) {
      var rows = rows(after.id());
      diff.gone().forEach(linked -> unlink(rows.get(stamp(after.id(), linked)), user));
      diff.came().forEach(linked -> link(rows, after.id(), linked, user));
    }
  }

  private static String stamp(String map, Linked linked) {
    return stamp(map, linked.card(), linked.link());
  }

  private Map<String, LinkRow> rows(String map) {
    var rows = new HashMap<String, LinkRow>();
    Arrays.stream(ao.find(LinkRow.class, "MAP_ID = ?", map))
        .forEach(row -> rows.put(row.getStamp(), row));
    return rows;
  }

  private void link(Map<String, LinkRow> rows, String map, Linked linked, String user) {
    String stamp = stamp(map, linked);
    LinkRow known = rows.get(stamp);
    LinkRow now =
        known == null
            ? create(map, linked.card(), linked.link(), State.WANTED, user, null)
            : become(known, State.WANTED, user);
    rows.values().stream()
        .filter(row -> isLoose(row) && isOf(row, linked.link()) && !row.getStamp().equals(stamp))
        .forEach(row -> replace(row, now));
  }

  /** Asked again, what made the issue finds it where it is now. */
  private void replace(LinkRow loose, LinkRow now) {
    now.setRequestId(loose.getRequestId());
    now.save();
    ao.delete(loose);
  }

  private static boolean isLoose(LinkRow row) {
    return State.LOOSE.name().equals(row.getState());
  }

  private static boolean isOf(LinkRow row, IssueLink link) {
    return row.getIssueKey().equals(link.key()) && row.getServerId().equals(link.server());
  }

  LinkRow create(
      String map, String card, IssueLink link, State state, String user, String request) {
    return ao.create(
        LinkRow.class,
        new DBParam("STAMP", stamp(map, card, link)),
        new DBParam("MAP_ID", map),
        new DBParam("CARD_ID", card),
        new DBParam("SERVER_ID", link.server()),
        new DBParam("ISSUE_KEY", link.key()),
        new DBParam("STATE", state.name()),
        new DBParam("USER_KEY", ColumnText.column(user, NAME)),
        new DBParam("SINCE_AT", Instant.now().toEpochMilli()),
        new DBParam("TRIED_AT", 0L),
        new DBParam("TRIES", 0),
        new DBParam("REQUEST_ID", request));
  }

  /** A try that may still be under way keeps its time, so that the next one comes after it. */
  private static LinkRow become(LinkRow row, State state, String user) {
    boolean isUnderWay = row.getTries() > 0 && row.getFailure() == null;
    row.setTriedAt(isUnderWay ? row.getTriedAt() : 0);
    row.setState(state.name());
    row.setUserKey(ColumnText.column(user, NAME));
    row.setSinceAt(Instant.now().toEpochMilli());
    row.setFailure(null);
    row.save();
    return row;
  }

  private void unlink(LinkRow row, String user) {
    if (row == null || isLoose(row)) {
      return;
    }
    boolean isUntried = State.WANTED.name().equals(row.getState()) && row.getTries() == 0;
    if (isUntried) {
      ao.delete(row);
    } else {
      row.setRequestId(null);
      become(row, State.UNWANTED, user);
    }
  }

  /** The map is deleted for good: what is left are back-links to be taken off. */
  void drop(String map, String user) {
    for (LinkRow row : rows(map).values()) {
      if (isLoose(row)) {
        ao.delete(row);
      } else if (!State.UNWANTED.name().equals(row.getState())) {
        unlink(row, user);
      }
    }
  }
}
