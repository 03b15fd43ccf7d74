package io.github.journeymaps.host.wiki.atlassian;

import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.confluence.xhtml.api.XhtmlContent;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import io.github.journeymaps.host.api.Services;
import io.github.journeymaps.host.wiki.content.Account;
import io.github.journeymaps.host.wiki.content.Library;
import io.github.journeymaps.host.wiki.content.Sessions;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the wiki gives the plugin. */
public final class Exports implements Services {

  private final Library library;
  private final Map<Class<?>, Object> exported;

  public Exports(Library library, Entities entities, Sessions sessions) {
    this.library = library;
    WikiUsers users = new WikiUsers(library.accounts());
    exported =
        Map.of(
            PageManager.class, new WikiPages(library.store(), entities),
            SpaceManager.class, new WikiSpaces(library.spaces()),
            TransactionTemplate.class, new WikiTransactions(sessions, library.transactions()),
            PermissionManager.class, new WikiPermissions(library, sessions),
            UserAccessor.class, users,
            UserManager.class, new SalUsers(users),
            XhtmlContent.class, new MacroFinder());
  }

  @Override
  public Map<Class<?>, Object> exported() {
    return exported;
  }

  @Override
  public Optional<Locale> language(UserKey user) {
    return Optional.ofNullable(user)
        .flatMap(key -> library.accounts().findByKey(key.getStringValue()))
        .map(Account::language)
        .filter(language -> !language.isEmpty())
        .map(Locale::forLanguageTag);
  }
}
