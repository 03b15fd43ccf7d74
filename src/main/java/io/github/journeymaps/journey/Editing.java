package io.github.journeymaps.journey;

import io.github.journeymaps.map.Change;
import io.github.journeymaps.map.Edit;
import io.github.journeymaps.map.InvalidMap;
import io.github.journeymaps.map.JourneyMap;
import io.github.journeymaps.map.Kind;
import io.github.journeymaps.map.Merge;
import io.github.journeymaps.map.Op;
import io.github.journeymaps.map.Problem;
import io.github.journeymaps.store.AlreadyDone;
import io.github.journeymaps.store.NewRevision;
import io.github.journeymaps.store.RevisionChange;
import io.github.journeymaps.store.Sender;
import io.github.journeymaps.store.Stored;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** One edit on its way into the store: merged with what others did since its base. */
record Editing(EditRequest mine, String user, Owners owners, Origins origins)
    implements RevisionChange {
  /** What was made for a revision of longer ago is not merged: that work has an end. */
  static final int MOST_BEHIND = 1_000;

  /**
   * @return the change of a quicker twin when its request was kept already
   * @throws EditConflict when others got in the way
   * @throws Refusal TOO_OLD
   * @throws InvalidMap when an op cannot be applied, or the base is no revision of the map
   */
  @Override
  public Decision decide(Stored stored, Log log) {
    JourneyMap head = stored.map();
    requireRevision("base", mine.base(), head.revision());
    requireRevision("seen", mine.seen(), head.revision());
    requireRecent(head.revision());
    List<Change> since = head.revision() == mine.base() ? List.of() : log.since(mine.base());
    Optional<Change> twin = twin(since);
    return twin.isPresent() ? AlreadyDone.by(twin.get()) : next(head, since);
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

  private Optional<Change> twin(List<Change> since) {
    return since.stream().filter(c -> mine.request().equals(c.request())).findFirst();
  }

  private NewRevision next(JourneyMap head, List<Change> since) {
    var edit = new Edit(merged(head, since));
    var sender = new Sender(mine.request(), mine.client(), user);
    return NewRevision.edited(head, edit, sender).withSince(since);
  }

  private List<Op> merged(JourneyMap head, List<Change> since) {
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

  /**
   * What its request made before, when it did the same.
   *
   * @throws InvalidMap when somebody else, or another browser, made something else by its id
   */
  Change requireSame(Change change) {
    var things = mine.ops().stream().map(Editing::what).collect(Collectors.toSet());
    boolean isSame =
        isMine(change) && change.ops().stream().map(Editing::what).allMatch(things::contains);
    if (!isSame) {
      throw new InvalidMap(List.of(new Problem("id-twice", "request", List.of(mine.request()))));
    }
    return change;
  }

  /** Of an op what merging leaves as it is. */
  private static List<Object> what(Op op) {
    return Arrays.asList(op.getClass(), op.kind(), op.kind() == Kind.MAP ? null : op.id());
  }
}
