package com.atlassian.confluence.user;

/** Signature after open-source plugins built for Confluence 10 (Slack integration, ONLYOFFICE). */
public final class AuthenticatedUserThreadLocal {
  private static final ThreadLocal<ConfluenceUser> USER = new ThreadLocal<>();

  private AuthenticatedUserThreadLocal() {}

  public static ConfluenceUser get() {
    return USER.get();
  }

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
