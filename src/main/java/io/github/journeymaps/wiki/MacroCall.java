package io.github.journeymaps.wiki;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.util.Map;

/**
 * What a macro is asked to show, to whom and where.
 *
 * @param entity what the macro stands on; null where it is not saved yet
 * @param user the reader's key; null for anonymous
 * @param base what addresses on the site begin with: whole ones where the drawing leaves it
 */
record MacroCall(
    Map<String, String> parameters,
    ContentEntityObject entity,
    Output output,
    String user,
    String base) {
  static MacroCall of(
      Map<String, String> parameters, ConversionContext context, ApplicationProperties site) {
    Output output = Output.of(context.getOutputType());
    UrlMode mode = output == Output.STILL ? UrlMode.CANONICAL : UrlMode.RELATIVE;
    return new MacroCall(
        parameters, context.getEntity(), output, currentUser(), site.getBaseUrl(mode));
  }

  private static String currentUser() {
    ConfluenceUser user = AuthenticatedUserThreadLocal.get();
    return user == null ? null : user.getKey().getStringValue();
  }

  boolean isLive() {
    return output == Output.LIVE;
  }

  /** Whether it stands on an old version of something. */
  boolean isOld() {
    return entity != null && !entity.isLatestVersion();
  }
}
