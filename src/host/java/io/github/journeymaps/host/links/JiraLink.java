package io.github.journeymaps.host.links;

import com.atlassian.applinks.api.ApplicationId;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.ApplicationType;
import com.atlassian.applinks.api.ReadOnlyApplicationLink;
import com.atlassian.applinks.api.application.jira.JiraApplicationType;
import com.atlassian.applinks.api.auth.Anonymous;
import com.atlassian.applinks.api.auth.AuthenticationProvider;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import java.net.URI;

/** A link that asks in the name of the user, or, where that is wanted, of nobody. */
record JiraLink(
    LinkedJira jira,
    boolean isPrimary,
    HttpSender http,
    LoginDance dance,
    UnauthorisedUsers unauthorised)
    implements ReadOnlyApplicationLink {

  private static final ApplicationType TYPE = new JiraType();

  private static final class JiraType implements JiraApplicationType {
    @Override
    public String getI18nKey() {
      return "applinks.jira";
    }
  }

  @Override
  public ApplicationId getId() {
    return new ApplicationId(jira.id());
  }

  @Override
  public ApplicationType getType() {
    return TYPE;
  }

  @Override
  public String getName() {
    return jira.name();
  }

  @Override
  public URI getDisplayUrl() {
    return jira.url();
  }

  @Override
  public URI getRpcUrl() {
    return jira.url();
  }

  @Override
  public boolean isSystem() {
    return false;
  }

  @Override
  public ApplicationLinkRequestFactory createAuthenticatedRequestFactory() {
    return createImpersonatingAuthenticatedRequestFactory();
  }

  @Override
  public ApplicationLinkRequestFactory createImpersonatingAuthenticatedRequestFactory() {
    return new LinkRequestFactory(this, JiraLink::userOfThread, true);
  }

  @Override
  public ApplicationLinkRequestFactory createAuthenticatedRequestFactory(
      Class<? extends AuthenticationProvider> providerClass) {
    return providerClass == Anonymous.class ? new LinkRequestFactory(this, () -> "", false) : null;
  }

  /** Empty for anonymous. */
  private static String userOfThread() {
    ConfluenceUser user = AuthenticatedUserThreadLocal.get();
    return user == null ? "" : user.getName();
  }
}
