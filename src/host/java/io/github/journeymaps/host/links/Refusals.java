package io.github.journeymaps.host.links;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Which users a linked application does not let us ask for, as far as it has told. */
final class Refusals {
  private record Refusal(String link, String user) {}

  private final Set<Refusal> all = ConcurrentHashMap.newKeySet();

  /** Keeps it, unless it is of anonymous, the empty name, who could never authorise us. */
  void add(String link, String user) {
    if (!user.isEmpty()) {
      all.add(new Refusal(link, user));
    }
  }

  boolean has(String link, String user) {
    return all.contains(new Refusal(link, user));
  }

  void forget(String link, String user) {
    all.remove(new Refusal(link, user));
  }

  void forgetAll() {
    all.clear();
  }
}
