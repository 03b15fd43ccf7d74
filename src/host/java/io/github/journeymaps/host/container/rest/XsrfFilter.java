package io.github.journeymaps.host.container.rest;

import com.atlassian.annotations.security.XsrfProtectionExcluded;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.util.Set;

/**
 * Refuses what a form on a foreign page could send, unless the request has {@code
 * X-Atlassian-Token: no-check}.
 */
@Priority(Priorities.AUTHORIZATION)
final class XsrfFilter implements ContainerRequestFilter {
  private static final String HEADER = "X-Atlassian-Token";
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
  private static final Set<String> FORM_TYPES =
      Set.of("application/x-www-form-urlencoded", "multipart/form-data", "text/plain");

  @Context private ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext request) {
    if (!READING.contains(request.getMethod())
        && likeAForm(request.getMediaType())
        && !excused(request)) {
      request.abortWith(HostResponses.refused(Status.FORBIDDEN, "XSRF check failed"));
    }
  }

  /** A form can send nothing at all too. */
  private static boolean likeAForm(MediaType type) {
    return type == null || FORM_TYPES.contains(type.getType() + "/" + type.getSubtype());
  }

  private boolean excused(ContainerRequestContext request) {
    String token = request.getHeaderString(HEADER);
    return "no-check".equals(token)
        || "nocheck".equals(token)
        || resource.getResourceMethod().isAnnotationPresent(XsrfProtectionExcluded.class)
        || resource.getResourceClass().isAnnotationPresent(XsrfProtectionExcluded.class);
  }
}
