package com.atlassian.confluence.security;

import com.atlassian.confluence.user.ConfluenceUser;
import evidence.Seen;
import java.util.List;

/**
 * Signature after the Confluence Javadoc (8.8 to 10.1): methods take {@code ConfluenceUser}; null
 * is anonymous.
 */
@Seen("Confluence Javadoc 8.8 to 10.1.2; Slack integration, Confluence 10.0.1")
public interface PermissionManager {
  Object TARGET_APPLICATION = "APPLICATION";
  Object TARGET_SYSTEM = "SYSTEM";

  @Seen("Confluence Javadoc 8.8 to 10.1.2")
  boolean hasPermission(ConfluenceUser user, Permission permission, Object target);

  @Seen("ONLYOFFICE 7.4.2, Confluence 10.2.13")
  boolean hasCreatePermission(ConfluenceUser user, Object container, Class<?> typeToCreate);

  <X> List<X> getPermittedEntities(
      ConfluenceUser user, Permission permission, List<? extends X> objects);
}
