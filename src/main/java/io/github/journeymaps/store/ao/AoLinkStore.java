package io.github.journeymaps.store.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.github.journeymaps.map.IssueLink;
import io.github.journeymaps.store.CardIssue;
import io.github.journeymaps.store.CardIssue.State;
import io.github.journeymaps.store.LinkStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import net.java.ao.Query;

/** Issues of cards in {@link LinkRow}. */
public final class AoLinkStore implements LinkStore {
  private static final int REQUEST = 100;
  private static final int FAILURE = 20;

  private static final String WANTED = State.WANTED.name();
  private static final String THERE = State.THERE.name();
  private static final String UNWANTED = State.UNWANTED.name();
  private static final String LOOSE = State.LOOSE.name();

  private final ActiveObjects ao;
  private final MapSummaries summaries;
  private final Links links;

  public AoLinkStore(ActiveObjects ao) {
    this.ao = ao;
    this.summaries = new MapSummaries(ao);
    this.links = new Links(ao);
  }

  @Override
  public List<CardIssue> due(String map, Collection<String> servers, Instant before, int limit) {
    return map == null
        ? due("(STATE = ? OR STATE = ?)", List.of(WANTED, UNWANTED), servers, before, limit)
        : due(
            "MAP_ID = ? AND (STATE = ? OR STATE = ?)",
            List.of(map, WANTED, UNWANTED),
            servers,
            before,
            limit);
  }

  @Override
  public List<CardIssue> due(
      String map, String user, Collection<String> servers, Instant before, int limit) {
    String where = "USER_KEY = ? AND (STATE = ? OR STATE = ? AND MAP_ID = ?)";
    return due(where, List.of(user, UNWANTED, WANTED, map), servers, before, limit);
  }

  private List<CardIssue> due(
      String where, List<?> values, Collection<String> servers, Instant before, int limit) {
    if (servers.isEmpty()) {
      return List.of();
    }
    var parameters = new ArrayList<Object>(values);
    parameters.addAll(servers);
    parameters.add(before.toEpochMilli());
    String in = String.join(", ", Collections.nCopies(servers.size(), "?"));
    return find(
        Query.select()
            .where(where + " AND SERVER_ID IN (" + in + ") AND TRIED_AT < ?", parameters.toArray())
            .order("TRIED_AT ASC, ID ASC")
            .limit(limit));
  }

  List<CardIssue> find(Query query) {
    return Arrays.stream(ao.find(LinkRow.class, query)).map(AoLinkStore::issue).toList();
  }

  private static CardIssue issue(LinkRow row) {
    return new CardIssue(
        row.getID(),
        row.getMapId(),
        row.getCardId(),
        new IssueLink(row.getServerId(), row.getIssueKey()),
        State.valueOf(row.getState()),
        row.getUserKey(),
        Instant.ofEpochMilli(row.getSinceAt()),
        row.getTriedAt() == 0 ? null : Instant.ofEpochMilli(row.getTriedAt()),
        row.getTries(),
        row.getFailure());
  }

  @Override
  public List<CardIssue> take(List<CardIssue> due, Instant now) {
    var taken = new ArrayList<CardIssue>();
    due.stream()
        .collect(Collectors.groupingBy(CardIssue::map, TreeMap::new, Collectors.toList()))
        .forEach((map, issues) -> taken.addAll(take(map, issues, now)));
    return taken;
  }

  private List<CardIssue> take(String map, List<CardIssue> due, Instant now) {
    return ao.executeInTransaction(
        () -> {
          summaries.locked(map);
          return due.stream().flatMap(issue -> take(issue, now).stream()).toList();
        });
  }

  private Optional<CardIssue> take(CardIssue due, Instant now) {
    return row(due)
        .filter(row -> issue(row).equals(due))
        .map(
            row -> {
              row.setTriedAt(now.toEpochMilli());
              row.setTries(due.tries() + 1);
              row.setFailure(null);
              row.save();
              return issue(row);
            });
  }

  private Optional<LinkRow> row(CardIssue issue) {
    return Arrays.stream(ao.find(LinkRow.class, "ID = ?", issue.id())).findFirst();
  }

  @Override
  public void done(CardIssue taken) {
    settle(taken, taken.isUnwanted() ? ao::delete : AoLinkStore::put);
  }

  private static void put(LinkRow row) {
    row.setState(THERE);
    row.setTriedAt(0);
    row.setFailure(null);
    row.save();
  }

  @Override
  public void failed(CardIssue taken, String reason) {
    settle(
        taken,
        row -> {
          row.setFailure(ColumnText.column(reason, FAILURE));
          row.save();
        });
  }

  private void settle(CardIssue taken, Consumer<LinkRow> change) {
    ao.executeInTransaction(
        () -> {
          summaries.locked(taken.map());
          row(taken).filter(row -> row.getState().equals(taken.state().name())).ifPresent(change);
          return null;
        });
  }

  @Override
  public List<CardIssue> open(int start, int limit) {
    return find(
        Query.select()
            .where("STATE = ? OR STATE = ?", WANTED, UNWANTED)
            .order("SINCE_AT ASC, ID ASC")
            .offset(start)
            .limit(limit));
  }

  @Override
  public void keep(String map, String card, IssueLink link, String request, String user) {
    ao.executeInTransaction(
        () -> {
          summaries.locked(map);
          String stamp = Links.stamp(map, card, link);
          if (ao.count(LinkRow.class, "STAMP = ?", stamp) == 0) {
            links.create(map, card, link, State.LOOSE, user, ColumnText.column(request, REQUEST));
          }
          return null;
        });
  }

  @Override
  public List<CardIssue> loose(String map, String user) {
    return find(
        Query.select()
            .where("MAP_ID = ? AND STATE = ? AND USER_KEY = ?", map, LOOSE, user)
            .order("ID ASC"));
  }

  @Override
  public Optional<CardIssue> made(String map, String request) {
    String where = "MAP_ID = ? AND REQUEST_ID = ?";
    String kept = ColumnText.column(request, REQUEST);
    return find(Query.select().where(where, map, kept)).stream().findFirst();
  }

  @Override
  public boolean forget(String map, String card, IssueLink link, String user) {
    return ao.deleteWithSQL(
            LinkRow.class,
            "STAMP = ? AND STATE = ? AND USER_KEY = ?",
            Links.stamp(map, card, link),
            LOOSE,
            user)
        > 0;
  }
}
