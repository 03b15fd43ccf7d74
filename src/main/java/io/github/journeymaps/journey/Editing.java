package io.github.journeymaps.journey;

import io.github.journeymaps.map.Change;
import io.github.journeymaps.map.Edit;
import io.github.journeymaps.map.InvalidMap;
import io.github.journeymaps.map.JourneyMap;
import io.github.journeymaps.map.Merge;
import io.github.journeymaps.map.Op;
import io.github.journeymaps.map.Problem;
import io.github.journeymaps.store.Draft;
import io.github.journeymaps.store.Stored;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.LongFunction;

/** One edit on its way into the store; called again when another writer was quicker. */
final class Editing implements BiFunction<Stored, LongFunction<List<Change>>, Draft> {
  private final EditRequest mine;
  private final String user;
  private final Owners owners;
  private Stored before;
  private List<Change> since;
  private JourneyMap after;

  Editing(EditRequest mine, String user, Owners owners) {
    this.mine = mine;
    this.user = user;
    this.owners = owners;
  }

  /** The request was kept already, by a quicker twin of this one. */
  static final class Repeated extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Change change;

    Repeated(Change change) {
      super("request " + change.request() + " was kept already");
      this.change = change;
    }

    Change change() {
      return change;
    }
  }

  /**
   * @throws EditConflict when others got in the way
   * @throws InvalidMap when an op cannot be applied, or the base is no revision of the map
   */
  @Override
  public Draft apply(Stored stored, LongFunction<List<Change>> log) {
    requireRevision("base", mine.base(), stored.map().revision());
    requireRevision("seen", mine.seen(), stored.map().revision());
    since = stored.map().revision() == mine.base() ? List.of() : log.apply(mine.base());
    repeated()
        .ifPresent(
            change -> {
              throw new Repeated(change);
            });
    return draft(stored, merged(stored.map()));
  }

  private static void requireRevision(String name, long revision, long head) {
    if (revision < 1 || revision > head) {
      var args = List.of(String.valueOf(revision), "1", String.valueOf(head));
      throw new InvalidMap(List.of(new Problem("out-of-range", name, args)));
    }
  }

  private Optional<Change> repeated() {
    return since.stream().filter(c -> mine.request().equals(c.request())).findFirst();
  }

  private List<Op> merged(JourneyMap head) {
    var theirs = since.stream().filter(c -> !mine.client().equals(c.client())).toList();
    var merge = Merge.of(owners.inward(mine.ops(), head), head, theirs);
    if (!merge.conflicts().isEmpty()) {
      throw new EditConflict(merge.conflicts().stream().map(owners::outward).toList());
    }
    return merge.ops();
  }

  private Draft draft(Stored stored, List<Op> ops) {
    var applied = new Edit(ops).applyTo(stored.map());
    before = stored;
    after = applied.map().as(stored.map().id(), stored.map().revision() + 1);
    return new Draft(after, mine.request(), mine.client(), user, ops, applied.inverse(), false);
  }

  /** What was done between the base and this edit, by anybody; only after a success. */
  List<Change> since() {
    return since;
  }

  /** The map that was changed; only after a success. */
  JourneyMap before() {
    return before.map();
  }

  /** The map that came of it; only after a success. */
  JourneyMap after() {
    return after;
  }
}
