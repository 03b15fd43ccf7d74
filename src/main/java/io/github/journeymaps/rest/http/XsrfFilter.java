package io.github.journeymaps.rest.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/**
 * Refuses writes without {@code X-Atlassian-Token: no-check}: a foreign page can make a browser
 * send a request, but not with that header.
 */
@Provider
@ChangesState
public final class XsrfFilter implements ContainerRequestFilter {
  static final String HEADER = "X-Atlassian-Token";

  @Override
  public void filter(ContainerRequestContext request) {
    String token = request.getHeaderString(HEADER);
    if (!"no-check".equals(token) && !"nocheck".equals(token)) {
      throw new HttpError(403, "xsrf");
    }
  }
}
