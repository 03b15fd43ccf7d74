package io.github.journeymaps.host.links;

import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.CredentialsRequiredException;
import com.atlassian.sal.api.net.Request.MethodType;
import java.net.URI;
import java.util.function.Supplier;

/**
 * Makes requests over a link.
 *
 * @param user who asks, found out when a request is made; empty for nobody
 * @param danced whether there is a page where the user can authorise us
 */
record LinkRequestFactory(JiraLink link, Supplier<String> user, boolean danced)
    implements ApplicationLinkRequestFactory {

  @Override
  public ApplicationLinkRequest createRequest(MethodType methodType, String url)
      throws CredentialsRequiredException {
    String who = user.get();
    if (link.unauthorised().has(link.jira().id(), who)) {
      throw new CredentialsRequiredException(
          this, who + " has not authorised us at " + link.jira());
    }
    return new LinkRequest(link, who, methodType, absolute(url));
  }

  /** Like real ones: whatever has a scheme is taken as it is, wherever it leads. */
  private String absolute(String url) {
    if (url.matches("(?i)[a-z][a-z0-9+.-]*:.*")) {
      return url;
    }
    return link.jira().url() + (url.startsWith("/") ? "" : "/") + url;
  }

  @Override
  public URI getAuthorisationURI() {
    return danced ? link.dance().start(link.jira()) : null;
  }

  @Override
  public URI getAuthorisationURI(URI callback) {
    return danced ? link.dance().start(link.jira(), callback) : null;
  }
}
