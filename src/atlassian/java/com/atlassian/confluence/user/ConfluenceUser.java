package com.atlassian.confluence.user;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.User;

/** Signature after the Confluence Javadoc (8.4 to 10.0). */
public interface ConfluenceUser extends User {
  UserKey getKey();

  String getLowerName();
}
