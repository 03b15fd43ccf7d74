package io.github.journeymaps.journey;

import io.github.journeymaps.store.MapSummary;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Home pages of maps that are listed for one user: each asked about once, while rows are read. */
final class VisiblePages {
  /** So many can be left out of a statement. */
  private static final int MOST = 1_000;

  private final Predicate<MapSummary> isFor;
  private final Map<Long, Boolean> known = new HashMap<>();
  private final Set<Long> hidden = new HashSet<>();
  private int passed;

  /**
   * @param isFor whether a map, and so every map of its page, is for the user
   */
  VisiblePages(Predicate<MapSummary> isFor) {
    this.isFor = isFor;
  }

  /** Those of the rows that are for the user; what has no page was asked for as theirs. */
  List<MapSummary> of(List<MapSummary> rows) {
    var found = rows.stream().filter(this::isFor).toList();
    rows.stream().filter(row -> !isHidden(row)).forEach(row -> passed++);
    return found;
  }

  private boolean isFor(MapSummary summary) {
    Long page = summary.home().page();
    boolean isFor =
        page == null
            ? this.isFor.test(summary)
            : known.computeIfAbsent(page, p -> this.isFor.test(summary));
    if (!isFor && page != null && hidden.size() < MOST) {
      hidden.add(page);
    }
    return isFor;
  }

  private boolean isHidden(MapSummary summary) {
    return hidden.contains(summary.home().page());
  }

  /** Pages that are not for the user, to be left out of the next statement. */
  Set<Long> hidden() {
    return Set.copyOf(hidden);
  }

  /** Rows that were read and that the next statement still counts. */
  int passed() {
    return passed;
  }
}
