package io.github.journeymaps.host.jira.filter;

import io.github.journeymaps.host.jira.issues.User;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** How this Jira is just now, besides its issues. Safe for threads. */
public final class JiraState {
  public final RequestLog log = new RequestLog();
  private final Set<String> authorised = ConcurrentHashMap.newKeySet();
  private volatile FaultInjection faults = FaultInjection.OFF;

  public FaultInjection faults() {
    return faults;
  }

  public void set(FaultInjection next) {
    faults = next;
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
