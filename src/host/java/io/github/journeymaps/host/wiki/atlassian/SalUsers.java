package io.github.journeymaps.host.wiki.atlassian;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** SAL's view of the users, over Confluence's; null for whom it does not know. */
final class SalUsers implements UserManager {

  private final WikiUsers users;

  SalUsers(WikiUsers users) {
    this.users = users;
  }

  @Override
  public UserKey getRemoteUserKey() {
    ConfluenceUser user = AuthenticatedUserThreadLocal.get();
    return user == null ? null : user.getKey();
  }

  @Override
  public UserProfile getRemoteUser() {
    return profile(AuthenticatedUserThreadLocal.get());
  }

  @Override
  public UserProfile getUserProfile(String name) {
    return profile(users.getUserByName(name));
  }

  @Override
  public UserProfile getUserProfile(UserKey key) {
    return profile(users.getUserByKey(key));
  }

  @Override
  public boolean isUserInGroup(UserKey key, String group) {
    ConfluenceUser user = users.getUserByKey(key);
    return user != null && users.getGroupNamesForUserName(user.getName()).contains(group);
  }

  @Override
  public boolean isSystemAdmin(UserKey key) {
    return isAdmin(key);
  }

  @Override
  public boolean isAdmin(UserKey key) {
    return isUserInGroup(key, WikiUsers.ADMINISTRATORS);
  }

  @Override
  public boolean isLicensed(UserKey key) {
    return users.getUserByKey(key) != null;
  }

  @Override
  public boolean isAnonymousAccessEnabled() {
    return true;
  }

  private static UserProfile profile(ConfluenceUser user) {
    return user == null ? null : new Profile(user);
  }

  private record Profile(ConfluenceUser user) implements UserProfile {
    @Override
    public UserKey getUserKey() {
      return user.getKey();
    }

    @Override
    public String getUsername() {
      return user.getName();
    }

    @Override
    public String getFullName() {
      return user.getFullName();
    }

    @Override
    public String getEmail() {
      return user.getEmail();
    }

    @Override
    public URI getProfilePictureUri() {
      return URI.create("/host/profile.svg");
    }

    @Override
    public URI getProfilePageUri() {
      String name = URLEncoder.encode(user.getName(), StandardCharsets.UTF_8);
      return URI.create("/display/~" + name);
    }
  }
}
