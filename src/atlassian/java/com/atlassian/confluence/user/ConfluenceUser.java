package com.atlassian.confluence.user;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.User;
import evidence.Seen;

/** Signature after the Confluence Javadoc (8.4 to 10.0). */
@Seen("Slack integration, Confluence 10.0.1")
public interface ConfluenceUser extends User {
  @Seen("Slack integration, Confluence 10.0.1")
  UserKey getKey();

  String getLowerName();
}
