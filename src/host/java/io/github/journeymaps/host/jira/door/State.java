package io.github.journeymaps.host.jira.door;

import io.github.journeymaps.host.jira.issues.User;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** How this Jira is just now, besides its issues. Safe for threads. */
public final class State {
  public final RequestLog log = new RequestLog();
  private final Set<String> authorised = ConcurrentHashMap.newKeySet();
  private volatile Switches switches = Switches.OFF;

  public Switches switches() {
    return switches;
  }

  public void set(Switches next) {
    switches = next;
  }

  /** From now on the linked application may speak for this user. */
  public void authorise(User user) {
    authorised.add(user.name());
  }

  boolean mayBeSpokenFor(User user) {
    return authorised.contains(user.name());
  }

  public void forgetAuthorised() {
    authorised.clear();
  }
}
