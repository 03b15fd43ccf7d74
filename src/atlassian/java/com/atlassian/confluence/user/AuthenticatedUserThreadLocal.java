package com.atlassian.confluence.user;

import evidence.Seen;

/** Signature after open-source plugins built for Confluence 10 (Slack integration, ONLYOFFICE). */
@Seen("ONLYOFFICE 7.4.2, Confluence 10.2.13")
public final class AuthenticatedUserThreadLocal {
  private static final ThreadLocal<ConfluenceUser> USER = new ThreadLocal<>();

  private AuthenticatedUserThreadLocal() {}

  @Seen("ONLYOFFICE 7.4.2, Confluence 10.2.13")
  public static ConfluenceUser get() {
    return USER.get();
  }

  @Seen("ONLYOFFICE 7.4.2, Confluence 10.2.13")
  public static void set(ConfluenceUser user) {
    USER.set(user);
  }

  public static void reset() {
    USER.remove();
  }

  public static String getUsername() {
    ConfluenceUser user = get();
    return user == null ? null : user.getName();
  }
}
