package io.github.journeymaps.journey;

import io.github.journeymaps.map.Change;
import io.github.journeymaps.map.Edit;
import io.github.journeymaps.map.InvalidMap;
import io.github.journeymaps.map.JourneyMap;
import io.github.journeymaps.map.Kind;
import io.github.journeymaps.map.Merge;
import io.github.journeymaps.map.Op;
import io.github.journeymaps.map.Problem;
import io.github.journeymaps.store.NewRevision;
import io.github.journeymaps.store.Stored;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.LongFunction;
import java.util.stream.Collectors;

/** One edit on its way into the store; called again when another writer was quicker. */
final class Editing implements BiFunction<Stored, LongFunction<List<Change>>, NewRevision> {
  /** What was made for a revision of longer ago is not merged: that work has an end. */
  static final int MOST_BEHIND = 1_000;

  private final EditRequest mine;
  private final String user;
  private final Owners owners;
  private final Origins origins;
  private Stored before;
  private List<Change> since;
  private JourneyMap after;

  Editing(EditRequest mine, String user, Owners owners, Origins origins) {
    this.mine = mine;
    this.user = user;
    this.owners = owners;
    this.origins = origins;
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
   * @throws Refusal TOO_OLD
   * @throws InvalidMap when an op cannot be applied, or the base is no revision of the map
   */
  @Override
  public NewRevision apply(Stored stored, LongFunction<List<Change>> log) {
    requireRevision("base", mine.base(), stored.map().revision());
    requireRevision("seen", mine.seen(), stored.map().revision());
    requireRecent(stored.map().revision());
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

  private void requireRecent(long head) {
    if (head - mine.base() > MOST_BEHIND) {
      throw new Refusal(Refusal.Reason.TOO_OLD, mine.base(), head, MOST_BEHIND);
    }
  }

  /**
   * What a request made before, when it is this one.
   *
   * @throws InvalidMap when somebody else, or another browser, made something else by its id
   */
  static Change same(EditRequest mine, String user, Change change) {
    var things = mine.ops().stream().map(Editing::what).collect(Collectors.toSet());
    boolean isSame =
        Objects.equals(mine.client(), change.client())
            && Objects.equals(user, change.user())
            && change.ops().stream().map(Editing::what).allMatch(things::contains);
    if (!isSame) {
      throw new InvalidMap(List.of(new Problem("id-twice", "request", List.of(mine.request()))));
    }
    return change;
  }

  /** Of an op what merging leaves as it is. */
  private static List<Object> what(Op op) {
    return Arrays.asList(op.getClass(), op.kind(), op.kind() == Kind.MAP ? null : op.id());
  }

  private Optional<Change> repeated() {
    return since.stream().filter(c -> mine.request().equals(c.request())).findFirst();
  }

  private List<Op> merged(JourneyMap head) {
    var theirs = since.stream().filter(c -> !isMine(c)).toList();
    var merge = Merge.of(owners.toKeys(mine.ops(), head), head, theirs);
    if (!merge.conflicts().isEmpty()) {
      var shown = merge.conflicts().stream().map(owners::toNames).map(origins::shown);
      throw new EditConflict(shown.toList());
    }
    return merge.ops();
  }

  /** Knowing the id of somebody else's browser makes their edits nobody else's. */
  private boolean isMine(Change change) {
    return mine.client().equals(change.client()) && Objects.equals(user, change.user());
  }

  private NewRevision draft(Stored stored, List<Op> ops) {
    var applied = new Edit(ops).applyTo(stored.map());
    before = stored;
    after = applied.map().as(stored.map().id(), stored.map().revision() + 1);
    return new NewRevision(
        after, mine.request(), mine.client(), user, ops, applied.inverse(), false);
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
