package io.github.journeymaps.host.wiki.atlassian;

import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.confluence.xhtml.api.XhtmlContent;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import com.atlassian.sal.api.user.UserManager;
import io.github.journeymaps.host.wiki.content.ContentService;
import io.github.journeymaps.host.wiki.content.Sessions;
import java.util.Map;

/** The services that the wiki gives the plugin. */
public final class WikiServices {
  private WikiServices() {}

  /** Atlassian's interfaces, each with what implements it. */
  public static Map<Class<?>, Object> of(
      ContentService contentService, ContentEntities entities, Sessions sessions) {
    WikiUsers users = new WikiUsers(contentService.accounts());
    return Map.of(
        PageManager.class, new WikiPages(contentService.store(), entities),
        SpaceManager.class, new WikiSpaces(contentService.spaces()),
        TransactionTemplate.class, new WikiTransactions(sessions, contentService.transactions()),
        PermissionManager.class, new WikiPermissions(contentService, sessions),
        UserAccessor.class, users,
        UserManager.class, new SalUsers(users),
        XhtmlContent.class, new MacroFinder());
  }
}
