package io.github.journeymaps.store.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.github.journeymaps.store.Presence;
import io.github.journeymaps.store.Present;
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

  private final ActiveObjects ao;

  public AoPresence(ActiveObjects ao) {
    this.ao = ao;
  }

  @Override
  public List<Present> at(String map) {
    long oldest = Instant.now().minus(LIFE).toEpochMilli();
    var alive = Query.select().where("MAP_ID = ? AND SEEN_AT > ?", map, oldest).order("ID ASC");
    return Arrays.stream(ao.find(PresentRow.class, alive)).map(AoPresence::present).toList();
  }

  private static Present present(PresentRow row) {
    return new Present(
        row.getClient(), row.getUserKey(), row.getPlace(), Instant.ofEpochMilli(row.getSeenAt()));
  }

  @Override
  public void here(String map, Present who) {
    ao.executeInTransaction(
        () -> {
          PresentRow[] known = ao.find(PresentRow.class, "STAMP = ?", stamp(map, who.client()));
          if (known.length == 0) {
            forget();
            add(map, who);
          } else if (!isFresh(known[0], who)) {
            write(known[0], who);
          }
          return null;
        });
  }

  private static String stamp(String map, String client) {
    return map + ":" + client;
  }

  private static boolean isFresh(PresentRow row, Present who) {
    return row.getSeenAt() > who.seen().minus(FRESH).toEpochMilli()
        && Objects.equals(row.getPlace(), who.place())
        && Objects.equals(row.getUserKey(), who.user());
  }

  /** Whoever comes sweeps up after those who went without a word. */
  private void forget() {
    ao.deleteWithSQL(
        PresentRow.class, "SEEN_AT < ?", Instant.now().minus(LIFE.multipliedBy(2)).toEpochMilli());
  }

  private void add(String map, Present who) {
    ao.create(
        PresentRow.class,
        new DBParam("STAMP", stamp(map, who.client())),
        new DBParam("MAP_ID", map),
        new DBParam("CLIENT", who.client()),
        new DBParam("USER_KEY", Texts.column(who.user(), USER)),
        new DBParam("PLACE", who.place()),
        new DBParam("SEEN_AT", who.seen().toEpochMilli()));
  }

  private static void write(PresentRow row, Present who) {
    row.setUserKey(Texts.column(who.user(), USER));
    row.setPlace(who.place());
    row.setSeenAt(who.seen().toEpochMilli());
    row.save();
  }

  @Override
  public void gone(String map, String client) {
    ao.deleteWithSQL(PresentRow.class, "STAMP = ?", stamp(map, client));
  }
}
