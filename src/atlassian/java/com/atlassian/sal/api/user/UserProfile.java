package com.atlassian.sal.api.user;

import java.net.URI;

/** Signature after the SAL source (2011, BSD) and newer Javadoc. */
public interface UserProfile {
  UserKey getUserKey();

  String getUsername();

  String getFullName();

  String getEmail();

  URI getProfilePictureUri();

  URI getProfilePageUri();
}
