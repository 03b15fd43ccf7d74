package io.github.journeymaps.rest.http;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;

/** Who asks. */
public final class Caller {
  private Caller() {}

  /** The user's key; null for anonymous. */
  public static String key() {
    ConfluenceUser user = AuthenticatedUserThreadLocal.get();
    return user == null ? null : user.getKey().getStringValue();
  }

  /**
   * Refuses whoever else is logged in by now: a browser sends under one user what it kept for that
   * user, and for nobody else.
   *
   * @param name the user's; null for anybody
   */
  public static void mustBe(String name) {
    ConfluenceUser user = AuthenticatedUserThreadLocal.get();
    if (name != null && user != null && !name.equals(user.getName())) {
      throw new HttpError(403, "other-user", user.getFullName(), name);
    }
  }
}
