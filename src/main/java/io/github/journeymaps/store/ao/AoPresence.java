package io.github.journeymaps.store.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.github.journeymaps.store.ActiveEditor;
import io.github.journeymaps.store.Presence;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Presence in {@link PresentRow}: a table is what all nodes of a cluster share. */
public final class AoPresence implements Presence {
  /** Fresh enough not to be written again by every sign of life. */
  private static final Duration FRESH = Duration.ofSeconds(5);

  private static final int USER = 255;

  /** Rows that one who comes deletes at most. */
  private static final int SWEPT = 100;

  private final ActiveObjects ao;

  public AoPresence(ActiveObjects ao) {
    this.ao = ao;
  }

  @Override
  public List<ActiveEditor> at(String map) {
    long oldest = Instant.now().minus(LIFE).toEpochMilli();
    var alive =
        Query.select().where("MAP_ID = ? AND SEEN_AT > ?", map, oldest).order("ID ASC").limit(MOST);
    return Arrays.stream(ao.find(PresentRow.class, alive)).map(AoPresence::present).toList();
  }

  private static ActiveEditor present(PresentRow row) {
    return new ActiveEditor(
        row.getClient(), row.getUserKey(), row.getPlace(), Instant.ofEpochMilli(row.getSeenAt()));
  }

  @Override
  public void here(String map, ActiveEditor who) {
    if (put(map, who)) {
      forget();
    }
  }

  /**
   * Of two that come at once as one tab the second finds the first, in a transaction of its own;
   * and where two waited for each other, which indexes of MariaDB make possible, the one that the
   * database gave up comes through.
   *
   * @return whether it was not there yet
   */
  private boolean put(String map, ActiveEditor who) {
    try {
      return ao.executeInTransaction(() -> putOnce(map, who));
    } catch (RuntimeException e) {
      return ao.executeInTransaction(() -> putOnce(map, who));
    }
  }

  private boolean putOnce(String map, ActiveEditor who) {
    PresentRow[] known = rows(map, who.client());
    if (known.length == 0) {
      add(map, who);
    } else if (!isFresh(known[0], who)) {
      write(known[0], who);
    }
    return known.length == 0;
  }

  private PresentRow[] rows(String map, String client) {
    return ao.find(PresentRow.class, "STAMP = ?", stamp(map, client));
  }

  private static String stamp(String map, String client) {
    return map + ":" + client;
  }

  private static boolean isFresh(PresentRow row, ActiveEditor who) {
    return row.getSeenAt() > who.seen().minus(FRESH).toEpochMilli()
        && Objects.equals(row.getPlace(), who.place())
        && Objects.equals(row.getUserKey(), who.user());
  }

  /** Whoever comes sweeps up after some of those who went without a word. */
  private void forget() {
    long oldest = Instant.now().minus(LIFE.multipliedBy(2)).toEpochMilli();
    delete(Query.select().where("SEEN_AT < ?", oldest).order("ID ASC").limit(SWEPT));
  }

  /** Each by its id and in a transaction of its own: who waits for others holds up nobody. */
  private void delete(Query which) {
    for (PresentRow row : ao.find(PresentRow.class, which)) {
      ao.executeInTransaction(() -> ao.deleteWithSQL(PresentRow.class, "ID = ?", row.getID()));
    }
  }

  private void add(String map, ActiveEditor who) {
    ao.create(
        PresentRow.class,
        new DBParam("STAMP", stamp(map, who.client())),
        new DBParam("MAP_ID", map),
        new DBParam("CLIENT", who.client()),
        new DBParam("USER_KEY", ColumnText.column(who.user(), USER)),
        new DBParam("PLACE", who.place()),
        new DBParam("SEEN_AT", who.seen().toEpochMilli()));
  }

  private static void write(PresentRow row, ActiveEditor who) {
    row.setUserKey(ColumnText.column(who.user(), USER));
    row.setPlace(who.place());
    row.setSeenAt(who.seen().toEpochMilli());
    row.save();
  }

  @Override
  public void gone(String map, String client, String user) {
    String where = "STAMP = ? AND USER_KEY = ?";
    String key = ColumnText.column(user, USER);
    delete(Query.select().where(where, stamp(map, client), key).order("ID ASC"));
  }
}
