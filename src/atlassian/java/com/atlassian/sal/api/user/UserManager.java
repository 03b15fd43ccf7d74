package com.atlassian.sal.api.user;

import evidence.Assumed;
import evidence.Seen;

/** Signature after the SAL source (2011, BSD) and newer Javadoc. Null is anonymous. */
@Seen("Slack integration, Confluence 10.0.1")
public interface UserManager {
  UserKey getRemoteUserKey();

  UserProfile getRemoteUser();

  UserProfile getUserProfile(String username);

  UserProfile getUserProfile(UserKey userKey);

  boolean isUserInGroup(UserKey userKey, String group);

  @Assumed("the form with UserKey is later than the SAL of 2011; no caller seen")
  boolean isSystemAdmin(UserKey userKey);

  @Assumed("the form with UserKey is later than the SAL of 2011; no caller seen")
  boolean isAdmin(UserKey userKey);

  boolean isLicensed(UserKey userKey);

  boolean isAnonymousAccessEnabled();
}
