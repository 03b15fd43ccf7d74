package io.github.journeymaps.journey;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** Lets those who want the same do it one after the other, on this node. Safe for threads. */
public final class KeyedLock {
  private final Map<String, Turn> turns = new HashMap<>();

  private static final class Turn {
    private final ReentrantLock lock = new ReentrantLock();
    private int wanted;
  }

  public <T> T next(String what, Supplier<T> work) {
    Turn turn = enter(what);
    turn.lock.lock();
    try {
      return work.get();
    } finally {
      turn.lock.unlock();
      leave(what, turn);
    }
  }

  private Turn enter(String what) {
    synchronized (turns) {
      Turn turn = turns.computeIfAbsent(what, w -> new Turn());
      turn.wanted++;
      return turn;
    }
  }

  private void leave(String what, Turn turn) {
    synchronized (turns) {
      turn.wanted--;
      if (turn.wanted == 0) {
        turns.remove(what);
      }
    }
  }
}
