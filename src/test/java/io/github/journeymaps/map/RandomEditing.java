package io.github.journeymaps.map;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Somebody who edits, undoes and redoes: undoing is an edit like any other, and so is redoing. */
final class RandomEditing {
  private final Deque<List<Op>> past = new ArrayDeque<>();
  private final Deque<List<Op>> future = new ArrayDeque<>();
  private JourneyMap map;

  RandomEditing(JourneyMap from) {
    map = from;
  }

  JourneyMap map() {
    return map;
  }

  /** The map with nothing left to undo. */
  JourneyMap undone() {
    while (undo()) {}
    return map;
  }

  /** The map with nothing left to redo. */
  JourneyMap redone() {
    while (redo()) {}
    return map;
  }

  /** After a new edit there is nothing to redo. */
  void edit(List<Op> ops) {
    past.push(inverse(ops));
    future.clear();
  }

  /** False when there is nothing to undo. */
  boolean undo() {
    return turn(past, future);
  }

  /** False when there is nothing to redo. */
  boolean redo() {
    return turn(future, past);
  }

  private boolean turn(Deque<List<Op>> from, Deque<List<Op>> to) {
    if (from.isEmpty()) {
      return false;
    }
    to.push(inverse(from.pop()));
    return true;
  }

  private List<Op> inverse(List<Op> ops) {
    var applied = new Edit(ops).applyTo(map);
    map = applied.map();
    return applied.inverse();
  }
}
