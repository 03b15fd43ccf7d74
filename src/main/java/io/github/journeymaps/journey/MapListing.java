package io.github.journeymaps.journey;

import io.github.journeymaps.store.JourneyStore;
import io.github.journeymaps.store.MapQuery;
import io.github.journeymaps.store.MapSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lists of maps, with what the user may see and nothing else. Safe for threads. */
public final class MapListing {
  /** Maps on one page of a list. */
  public static final int MAX_LIMIT = 100;

  /** Rows read at first while looking for those that the user may see. */
  private static final int BATCH = 200;

  private static final int MOST = 1_600;

  private final JourneyStore store;
  private final MapAccess access;
  private final Owners owners;

  public MapListing(JourneyStore store, Rights rights) {
    this.store = store;
    this.access = new MapAccess(store, rights);
    this.owners = new Owners(rights);
  }

  /**
   * One page of a list.
   *
   * @param isLast whether nothing comes after it
   */
  public record Slice(List<MapSummary> maps, boolean isLast) {}

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
    var rows = from(query, owner.orElse(null), 0, BATCH);
    var found = visible(rows, query.start() + query.limit() + 1, user);
    var maps = found.stream().skip(query.start()).limit(query.limit());
    return new Slice(
        maps.map(owners::toNames).toList(), found.size() <= query.start() + query.limit());
  }

  private static MapQuery from(MapQuery query, String owner, int start, int limit) {
    return query.withOwner(owner).withRows(start, limit);
  }

  /**
   * Reads on until there are enough or no more, ever more at once. A page that turns out not to be
   * for the user is left out of what is read next: ten thousand maps on it cost no more than a few.
   */
  private List<MapSummary> visible(MapQuery query, int enough, String user) {
    var found = new ArrayList<MapSummary>();
    var pages = new VisiblePages(summary -> isFor(summary, user));
    int read;
    int batch = BATCH / 2;
    do {
      batch = Math.min(MOST, batch * 2);
      var rows =
          store.list(from(query, query.owner(), pages.passed(), batch), pages.hidden(), user);
      found.addAll(pages.of(rows));
      read = rows.size();
    } while (read == batch && found.size() < enough);
    return found;
  }

  private boolean isFor(MapSummary summary, String user) {
    return summary.binned()
        ? user != null && access.mayRestore(summary, user)
        : access.mayView(summary, user);
  }
}
