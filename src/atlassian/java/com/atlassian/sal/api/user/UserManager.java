package com.atlassian.sal.api.user;

/** Signature after the SAL source (2011, BSD) and newer Javadoc. Null is anonymous. */
public interface UserManager {
  UserKey getRemoteUserKey();

  UserProfile getRemoteUser();

  UserProfile getUserProfile(String username);

  UserProfile getUserProfile(UserKey userKey);

  boolean isUserInGroup(UserKey userKey, String group);

  boolean isSystemAdmin(UserKey userKey);

  boolean isAdmin(UserKey userKey);

  boolean isLicensed(UserKey userKey);

  boolean isAnonymousAccessEnabled();
}
