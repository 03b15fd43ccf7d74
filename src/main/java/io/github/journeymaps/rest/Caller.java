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
}
