package io.github.journeymaps.journey;

import com.atlassian.confluence.api.service.accessmode.AccessModeService;
import com.atlassian.confluence.core.Versioned;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import java.util.Optional;

/** Confluence's answers to {@link Rights}. */
public final class ConfluenceRights implements Rights {
  private final PageManager pages;
  private final SpaceManager spaces;
  private final PermissionManager permissions;
  private final UserAccessor users;
  private final AccessModeService mode;
  private final UserManager admins;

  public ConfluenceRights(
      PageManager pages,
      SpaceManager spaces,
      PermissionManager permissions,
      UserAccessor users,
      AccessModeService mode,
      UserManager admins) {
    this.pages = pages;
    this.spaces = spaces;
    this.permissions = permissions;
    this.users = users;
    this.mode = mode;
    this.admins = admins;
  }

  @Override
  public Optional<SavedPage> page(long id) {
    return saved(id)
        .map(page -> new SavedPage(page.getId(), page.getSpace().getKey(), page instanceof Page));
  }

  @Override
  public boolean isGone(long page) {
    return pages.getAbstractPage(page) == null;
  }

  @Override
  public boolean isAdmin(String user) {
    return user != null && admins.isAdmin(new UserKey(user));
  }

  private Optional<AbstractPage> saved(long id) {
    return Optional.ofNullable(pages.getAbstractPage(id))
        .map(Versioned::getLatestVersion)
        .map(AbstractPage.class::cast)
        .filter(AbstractPage::isCurrent);
  }

  @Override
  public boolean mayView(String user, long page) {
    return may(user, Permission.VIEW, page);
  }

  @Override
  public boolean mayEdit(String user, long page) {
    return may(user, Permission.EDIT, page);
  }

  @Override
  public boolean mayComment(String key, long page) {
    return mayView(key, page)
        && saved(page)
            .filter(p -> permissions.hasCreatePermission(user(key), p, Comment.class))
            .isPresent();
  }

  private boolean may(String key, Permission permission, long page) {
    return isKnown(key)
        && saved(page).filter(p -> permissions.hasPermission(user(key), permission, p)).isPresent();
  }

  @Override
  public boolean mayViewSpace(String key, String space) {
    return isKnown(key)
        && space(space)
            .filter(s -> permissions.hasPermission(user(key), Permission.VIEW, s))
            .isPresent();
  }

  @Override
  public boolean mayCreateIn(String key, String space) {
    return isKnown(key)
        && space(space)
            .filter(s -> permissions.hasCreatePermission(user(key), s, Page.class))
            .isPresent();
  }

  private Optional<Space> space(String key) {
    return Optional.ofNullable(spaces.getSpace(key));
  }

  @Override
  public boolean isReadOnly() {
    return mode.isReadOnlyAccessModeEnabled();
  }

  @Override
  public Optional<Person> named(String name) {
    return Optional.ofNullable(users.getUserByName(name)).map(ConfluenceRights::person);
  }

  @Override
  public Optional<Person> person(String key) {
    return Optional.ofNullable(user(key)).map(ConfluenceRights::person);
  }

  private static Person person(ConfluenceUser user) {
    return new Person(user.getKey().getStringValue(), user.getName(), user.getFullName());
  }

  /** Confluence takes null for anonymous: a key that nobody has any more must not become that. */
  private boolean isKnown(String key) {
    return key == null || user(key) != null;
  }

  private ConfluenceUser user(String key) {
    ConfluenceUser current = AuthenticatedUserThreadLocal.get();
    if (key == null || current != null && current.getKey().getStringValue().equals(key)) {
      return key == null ? null : current;
    }
    return users.getExistingUserByKey(new UserKey(key));
  }
}
