package io.github.journeymaps.rest;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;

/** Who asks. */
final class Caller {
  private Caller() {}

  /** The user's key; null for anonymous. */
  static String key() {
    ConfluenceUser user = AuthenticatedUserThreadLocal.get();
    return user == null ? null : user.getKey().getStringValue();
  }

  /**
   * Refuses whoever else is logged in by now: a browser sends under one user what it kept for that
   * user, and for nobody else.
   *
   * @param name the user's; null for anybody
   */
  static void mustBe(String name) {
    ConfluenceUser user = AuthenticatedUserThreadLocal.get();
    if (name != null && user != null && !name.equals(user.getName())) {
      throw new Fault(403, "other-user", user.getFullName(), name);
    }
  }
}
