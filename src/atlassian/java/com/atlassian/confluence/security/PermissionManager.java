package com.atlassian.confluence.security;

import com.atlassian.confluence.user.ConfluenceUser;
import java.util.List;

/**
 * Signature after the Confluence Javadoc (8.8 to 10.1): methods take {@code ConfluenceUser}; null
 * is anonymous.
 */
public interface PermissionManager {
  Object TARGET_APPLICATION = "APPLICATION";
  Object TARGET_SYSTEM = "SYSTEM";

  boolean hasPermission(ConfluenceUser user, Permission permission, Object target);

  boolean hasCreatePermission(ConfluenceUser user, Object container, Class<?> typeToCreate);

  <X> List<X> getPermittedEntities(
      ConfluenceUser user, Permission permission, List<? extends X> objects);
}
