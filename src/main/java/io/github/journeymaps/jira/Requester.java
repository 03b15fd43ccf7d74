package io.github.journeymaps.jira;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;

/**
 * In whose name a Jira is asked.
 *
 * @param key null for anonymous
 */
record Requester(String key) {
  /** Whom this thread serves. */
  static Requester here() {
    ConfluenceUser user = AuthenticatedUserThreadLocal.get();
    return new Requester(user == null ? null : user.getKey().getStringValue());
  }

  boolean isAnonymous() {
    return key == null;
  }
}
