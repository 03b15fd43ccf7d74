package com.atlassian.confluence.user;

import com.atlassian.sal.api.user.UserKey;
import evidence.Seen;
import java.util.List;

/** Signature after open-source plugins built for Confluence 10 (Slack integration, ONLYOFFICE). */
@Seen("Slack integration, Confluence 10.0.1; BootstrapAPI, Confluence 10.2.15")
public interface UserAccessor {
  @Seen("Confluence Javadoc 8.1.1")
  ConfluenceUser getUserByName(String name);

  ConfluenceUser getUserByKey(UserKey key);

  @Seen("Slack integration, Confluence 10.0.1")
  ConfluenceUser getExistingUserByKey(UserKey key);

  List<String> getGroupNamesForUserName(String name);
}
