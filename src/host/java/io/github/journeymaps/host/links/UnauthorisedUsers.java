package io.github.journeymaps.host.links;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Which users a linked application does not let us ask for, as far as it has told. */
final class UnauthorisedUsers {
  private record LinkAndUser(String link, String user) {}

  private final Set<LinkAndUser> all = ConcurrentHashMap.newKeySet();

  /** Keeps it, unless it is of anonymous, the empty name, who could never authorise us. */
  void add(String link, String user) {
    if (!user.isEmpty()) {
      all.add(new LinkAndUser(link, user));
    }
  }

  boolean has(String link, String user) {
    return all.contains(new LinkAndUser(link, user));
  }

  void forget(String link, String user) {
    all.remove(new LinkAndUser(link, user));
  }

  void forgetAll() {
    all.clear();
  }
}
