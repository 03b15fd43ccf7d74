package io.github.journeymaps.host.wiki.atlassian;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import io.github.journeymaps.host.wiki.content.Account;
import java.util.Locale;

/** An account as a Confluence user; the same account is the same user. */
public record SignedIn(Account account) implements ConfluenceUser {

  /** Null for null. */
  public static ConfluenceUser of(Account account) {
    return account == null ? null : new SignedIn(account);
  }

  /** The account whose request this thread serves, null for anonymous. */
  public static Account now() {
    return accountOf(AuthenticatedUserThreadLocal.get());
  }

  /** Null for null. */
  static Account accountOf(ConfluenceUser user) {
    return user == null ? null : ((SignedIn) user).account();
  }

  @Override
  public UserKey getKey() {
    return new UserKey(account.key());
  }

  @Override
  public String getName() {
    return account.name();
  }

  @Override
  public String getLowerName() {
    return account.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String getFullName() {
    return account.fullName();
  }

  @Override
  public String getEmail() {
    return account.email();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SignedIn && ((SignedIn) other).getName().equals(getName());
  }

  @Override
  public int hashCode() {
    return getName().hashCode();
  }
}
