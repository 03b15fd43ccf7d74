package io.github.journeymaps.journey;

import io.github.journeymaps.store.Head;
import io.github.journeymaps.store.JourneyStore;
import io.github.journeymaps.store.MapQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lists of maps, with what the user may see and nothing else. Safe for threads. */
public final class Shelf {
  /** Maps on one page of a list. */
  public static final int MAX_LIMIT = 100;

  /** Rows read at once while looking for those that the user may see. */
  private static final int BATCH = 200;

  private final JourneyStore store;
  private final Gate gate;
  private final Owners owners;

  public Shelf(JourneyStore store, Rights rights) {
    this.store = store;
    this.gate = new Gate(store, rights);
    this.owners = new Owners(rights);
  }

  /**
   * One page of a list.
   *
   * @param isLast whether nothing comes after it
   */
  public record Slice(List<Head> maps, boolean isLast) {}

  /**
   * The maps of a query that the user may see; of those in the bin, the ones they may restore.
   *
   * @param query owner by user name; start and limit count what the user may see
   */
  public Slice list(MapQuery query, String user) {
    Optional<String> owner = Optional.ofNullable(query.owner()).flatMap(owners::key);
    if (query.owner() != null && owner.isEmpty()) {
      return new Slice(List.of(), true);
    }
    var found = visible(rows(query, owner.orElse(null)), query.start() + query.limit() + 1, user);
    var maps = found.stream().skip(query.start()).limit(query.limit());
    return new Slice(
        maps.map(owners::outward).toList(), found.size() <= query.start() + query.limit());
  }

  private static MapQuery rows(MapQuery query, String owner) {
    return new MapQuery(
        query.spaces(),
        query.text(),
        query.label(),
        query.state(),
        owner,
        query.pages(),
        query.binned(),
        query.sort(),
        0,
        BATCH);
  }

  /** Reads on until there are enough or no more. */
  private List<Head> visible(MapQuery query, int enough, String user) {
    var found = new ArrayList<Head>();
    var known = new HashMap<Long, Boolean>();
    List<Head> rows;
    MapQuery next = query;
    do {
      rows = store.list(next);
      rows.stream().filter(head -> isFor(head, user, known)).forEach(found::add);
      next = after(next);
    } while (rows.size() == BATCH && found.size() < enough);
    return found;
  }

  private static MapQuery after(MapQuery query) {
    return new MapQuery(
        query.spaces(),
        query.text(),
        query.label(),
        query.state(),
        query.owner(),
        query.pages(),
        query.binned(),
        query.sort(),
        query.start() + BATCH,
        BATCH);
  }

  /** Each page is asked for once. */
  private boolean isFor(Head head, String user, Map<Long, Boolean> known) {
    Long page = head.home().page();
    if (page == null) {
      return gate.mayView(head, user);
    }
    return known.computeIfAbsent(
        page,
        p -> head.binned() ? user != null && gate.mayEdit(head, user) : gate.mayView(head, user));
  }
}
