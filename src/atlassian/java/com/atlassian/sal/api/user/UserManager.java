package com.atlassian.sal.api.user;

import evidence.Seen;

/** Signature after the SAL source (2011, BSD) and newer Javadoc. Null is anonymous. */
@Seen("Slack integration, Confluence 10.0.1")
public interface UserManager {
  UserKey getRemoteUserKey();

  UserProfile getRemoteUser();

  UserProfile getUserProfile(String username);

  UserProfile getUserProfile(UserKey userKey);

  boolean isUserInGroup(UserKey userKey, String group);

  @Seen("Confluence Javadoc 7.3.2, its implementation")
  boolean isSystemAdmin(UserKey userKey);

  @Seen("Confluence Javadoc 7.3.2, its implementation")
  boolean isAdmin(UserKey userKey);

  boolean isLicensed(UserKey userKey);

  boolean isAnonymousAccessEnabled();
}
