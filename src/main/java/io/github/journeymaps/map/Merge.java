package io.github.journeymaps.map;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Which of my edits may stand beside what others did meanwhile.
 *
 * <p>Sets of different paths, moves beside sets and adds merge; the same path, and anything about
 * what the other removed, conflict; of two moves mine wins; what is done already is left out.
 *
 * @param ops mine without those that are done already
 * @param conflicts empty when the ops can be applied; at most one for each op
 */
public record Merge(List<Op> ops, List<Conflict> conflicts) {
  /**
   * @param head the map as it stands
   * @param concurrent what others did since the map I looked at, in order
   */
  public static Merge of(List<Op> mine, JourneyMap head, List<Change> concurrent) {
    if (concurrent.isEmpty()) {
      return new Merge(mine, List.of());
    }
    var merging = new Merging(head, concurrent);
    for (int i = 0; i < mine.size(); i++) {
      merging.take(mine.get(i), i);
    }
    return new Merge(merging.ops, merging.conflicts);
  }

  private static final class Merging {
    private final EditableMap head;

    /** The head with my ops so far, so that what I remove is seen with what I put there before. */
    private final EditableMap now;

    private final ConcurrentChanges concurrent;
    private final List<Op> ops = new ArrayList<>();
    private final List<Conflict> conflicts = new ArrayList<>();

    /** What I add myself can be a place for what comes after it. */
    private final Set<String> made = new HashSet<>();

    Merging(JourneyMap map, List<Change> changes) {
      head = new EditableMap(map);
      now = new EditableMap(map);
      concurrent = new ConcurrentChanges(head, changes);
    }

    void take(Op op, int index) {
      Conflict conflict = conflict(op, index);
      if (conflict != null) {
        conflicts.add(conflict);
      } else if (!isDone(op)) {
        ops.add(op);
        follow(op);
      }
      if (op instanceof Op.Add) {
        made.add(op.id());
      }
    }

    private void follow(Op op) {
      try {
        op.applyTo(now);
      } catch (InvalidMap e) {
        return; // the edit as a whole will be refused for it, and say why
      }
    }

    private boolean isDone(Op op) {
      return op instanceof Op.Remove && isLost(op)
          || op instanceof Op.Add && !isGone(op) && concurrent.added(op.id());
    }

    /** Whether others took away what the op is about. */
    private boolean isLost(Op op) {
      return isGone(op) && concurrent.removal(op.id()) != null;
    }

    private boolean isGone(Op op) {
      return op.kind() != Kind.MAP && !head.has(op.kind(), op.id());
    }

    private Conflict conflict(Op op, int index) {
      if (concurrent.replacement() != null) {
        return new Conflict(index, null, now(op), concurrent.replacement());
      }
      if (op instanceof Op.Remove) {
        return isLost(op) ? null : ofRemove(op, index);
      }
      if (isLost(op) && !(op instanceof Op.Add)) {
        return new Conflict(index, null, null, concurrent.removal(op.id()));
      }
      return op instanceof Op.Set set ? ofSet(set, index) : ofPlace(op, index);
    }

    private Conflict conflict(Op op, int index, Change change) {
      return change == null ? null : new Conflict(index, null, now(op), change);
    }

    private Conflict ofRemove(Op op, int index) {
      Change inside =
          within(op).stream()
              .map(concurrent::about)
              .filter(Objects::nonNull)
              .findFirst()
              .orElseGet(() -> replaced(op));
      return conflict(op, index, inside);
    }

    private List<String> within(Op op) {
      return now.find(op.kind(), op.id()).map(now::idsWithin).orElse(List.of(op.id()));
    }

    private Conflict ofSet(Op.Set set, int index) {
      for (String path : set.fields().keySet()) {
        Change change = sameField(set, path);
        if (change != null) {
          return new Conflict(index, path, Ops.fields(head, set).get(path), change);
        }
      }
      return conflict(set, index, replaced(set));
    }

    /** Setting a metric as a whole is about its values too. */
    private Change sameField(Op.Set set, String path) {
      Change change = concurrent.overlapping(ConcurrentChanges.key(set), path);
      boolean whole = set.kind() == Kind.CARD && path.equals("metric");
      return change == null && whole ? concurrent.values(set.id()) : change;
    }

    /** For an add or a move. */
    private Conflict ofPlace(Op op, int index) {
      Place in = op instanceof Op.Move move ? move.in() : ((Op.Add) op).in();
      Change gone =
          in.within().stream()
              .filter(id -> head.place(id).isEmpty() && !made.contains(id))
              .map(concurrent::removal)
              .filter(Objects::nonNull)
              .findFirst()
              .orElse(null);
      return gone != null
          ? new Conflict(index, null, null, gone)
          : conflict(op, index, replaced(in));
    }

    private Change replaced(Op op) {
      return head.place(op.kind(), op.id()).map(this::replaced).orElse(null);
    }

    /** Who set the metric as a whole that those values are in; null when nobody did. */
    private Change replaced(Place in) {
      return in.kind() != Kind.VALUE ? null : concurrent.overlapping(in.parent(), "metric.values");
    }

    private Object now(Op op) {
      if (op.kind() == Kind.MAP) {
        return head.fields().toMap();
      }
      return head.find(op.kind(), op.id()).map(e -> (Object) e.fields().toMap()).orElse(null);
    }
  }
}
