package io.github.journeymaps.store.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.github.journeymaps.store.Vote;
import io.github.journeymaps.store.VoteRound;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.java.ao.DBParam;

/** Votes in {@link VoteRow}, and how they are cast in {@link RoundRow}. */
final class Votes {
  private static final int NAME = 255;

  private final ActiveObjects ao;

  Votes(ActiveObjects ao) {
    this.ao = ao;
  }

  List<Vote> list(String map) {
    return Arrays.stream(ao.find(VoteRow.class, "MAP_ID = ?", map))
        .map(row -> new Vote(row.getCardId(), row.getUserKey(), row.getDots()))
        .toList();
  }

  private static String stamp(String map, Vote vote) {
    return ColumnText.hash(map + ":" + vote.card() + ":" + vote.user());
  }

  void put(String map, Vote vote) {
    String stamp = stamp(map, vote);
    ao.deleteWithSQL(VoteRow.class, "STAMP = ?", stamp);
    if (vote.dots() > 0) {
      ao.create(
          VoteRow.class,
          new DBParam("STAMP", stamp),
          new DBParam("MAP_ID", map),
          new DBParam("CARD_ID", vote.card()),
          new DBParam("USER_KEY", ColumnText.column(vote.user(), NAME)),
          new DBParam("DOTS", vote.dots()));
    }
  }

  void clear(String map) {
    ao.deleteWithSQL(VoteRow.class, "MAP_ID = ?", map);
  }

  VoteRound round(String map) {
    return row(map).map(Votes::round).orElse(VoteRound.NONE);
  }

  private static VoteRound round(RoundRow row) {
    return new VoteRound(row.getDots(), row.isHidden(), row.isVoting(), row.isRevealed());
  }

  private Optional<RoundRow> row(String map) {
    return Arrays.stream(ao.find(RoundRow.class, "MAP_ID = ?", map)).findFirst();
  }

  void begin(String map, VoteRound round) {
    RoundRow row = row(map).orElseGet(() -> ao.create(RoundRow.class, new DBParam("MAP_ID", map)));
    row.setDots(round.dots());
    row.setHidden(round.hidden());
    row.setVoting(round.open());
    row.setRevealed(round.revealed());
    row.save();
  }
}
