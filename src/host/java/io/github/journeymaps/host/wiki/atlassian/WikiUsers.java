package io.github.journeymaps.host.wiki.atlassian;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import io.github.journeymaps.host.wiki.content.Accounts;
import java.util.List;
import java.util.Optional;

/** Confluence's user accessor; null for whom it does not know. */
final class WikiUsers implements UserAccessor {

  static final String USERS = "confluence-users";
  static final String ADMINISTRATORS = "confluence-administrators";

  private final Accounts accounts;

  WikiUsers(Accounts accounts) {
    this.accounts = accounts;
  }

  @Override
  public ConfluenceUser getUserByName(String name) {
    return SignedIn.of(accounts.find(name).orElse(null));
  }

  @Override
  public ConfluenceUser getUserByKey(UserKey key) {
    return Optional.ofNullable(key)
        .flatMap(known -> accounts.findByKey(known.getStringValue()))
        .map(SignedIn::of)
        .orElse(null);
  }

  @Override
  public ConfluenceUser getExistingUserByKey(UserKey key) {
    return getUserByKey(key);
  }

  @Override
  public List<String> getGroupNamesForUserName(String name) {
    return accounts
        .find(name)
        .map(account -> account.admin() ? List.of(USERS, ADMINISTRATORS) : List.of(USERS))
        .orElse(List.of());
  }
}
