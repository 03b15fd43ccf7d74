package com.atlassian.confluence.user;

import com.atlassian.sal.api.user.UserKey;
import java.util.List;

/** Signature after open-source plugins built for Confluence 10 (Slack integration, ONLYOFFICE). */
public interface UserAccessor {
  ConfluenceUser getUserByName(String name);

  ConfluenceUser getUserByKey(UserKey key);

  ConfluenceUser getExistingUserByKey(UserKey key);

  List<String> getGroupNamesForUserName(String name);
}
