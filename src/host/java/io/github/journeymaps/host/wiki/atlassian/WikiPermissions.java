package io.github.journeymaps.host.wiki.atlassian;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import io.github.journeymaps.host.wiki.content.Account;
import io.github.journeymaps.host.wiki.content.ContentService;
import io.github.journeymaps.host.wiki.content.Right;
import io.github.journeymaps.host.wiki.content.Sessions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Confluence's permission manager over the wiki's rights; a user of null is anonymous. */
final class WikiPermissions implements PermissionManager {

  private static final Map<Permission, Right> VERBS =
      Map.of(
          Permission.VIEW, Right.VIEW,
          Permission.EXPORT, Right.VIEW,
          Permission.EDIT, Right.EDIT,
          Permission.REMOVE, Right.REMOVE,
          Permission.SET_PERMISSIONS, Right.EDIT,
          Permission.ADMINISTER, Right.ADMINISTER);

  private final ContentService contentService;
  private final Sessions sessions;

  WikiPermissions(ContentService contentService, Sessions sessions) {
    this.contentService = contentService;
    this.sessions = sessions;
  }

  /** False for null and for whatever is neither content, space nor the application. */
  @Override
  public boolean hasPermission(ConfluenceUser user, Permission permission, Object target) {
    return may(SignedIn.accountOf(user), VERBS.get(permission), target);
  }

  /**
   * In Confluence, an editor of a space has administered it only when it is granted; a page asks
   * its row, so that what was trashed or restricted since the object was made counts.
   */
  private boolean may(Account account, Right verb, Object target) {
    sessions.require("what is needed for a permission");
    if (target instanceof ContentEntityObject entity) {
      return contentService
          .store()
          .find(entity.getId())
          .filter(content -> contentService.rights().on(account, verb, content))
          .isPresent();
    }
    if (target instanceof Space space) {
      return contentService.rights().inSpace(account, verb, space.getKey());
    }
    return target == TARGET_APPLICATION && (verb == Right.VIEW || administers(account))
        || target == TARGET_SYSTEM && administers(account);
  }

  private static boolean administers(Account account) {
    return account != null && account.admin();
  }

  @Override
  public boolean hasCreatePermission(ConfluenceUser user, Object container, Class<?> type) {
    Right verb = Comment.class.isAssignableFrom(type) ? Right.COMMENT : Right.EDIT;
    return may(SignedIn.accountOf(user), verb, container);
  }

  @Override
  public <X> List<X> getPermittedEntities(
      ConfluenceUser user, Permission permission, List<? extends X> objects) {
    List<X> permitted = new ArrayList<>(objects);
    permitted.removeIf(target -> !hasPermission(user, permission, target));
    return permitted;
  }
}
