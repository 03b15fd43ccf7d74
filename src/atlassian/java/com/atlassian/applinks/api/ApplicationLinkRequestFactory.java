package com.atlassian.applinks.api;

import com.atlassian.sal.api.net.Request;
import evidence.Seen;

/** Signature after the Application Links source (3.x, Apache 2.0). */
@Seen("Application Links, source 3.x")
public interface ApplicationLinkRequestFactory extends AuthorisationURIGenerator {
  /**
   * @param url relative to the application's own; an absolute one is taken as it is
   * @throws CredentialsRequiredException when the user has to authorise us first
   */
  @Seen("Application Links, source 3.x")
  ApplicationLinkRequest createRequest(Request.MethodType methodType, String url)
      throws CredentialsRequiredException;
}
