package io.github.journeymaps.rest.http;

import io.github.journeymaps.rest.Beans;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.util.Set;

/**
 * Gives errors that others answered for us our shape: JAX-RS itself, or a host whose own mappers of
 * exceptions are nearer than ours. Who may not come in at all is the host's to say.
 */
@Provider
public final class ErrorShapeFilter implements ContainerResponseFilter {
  private static final Set<Integer> OF_JAX_RS = Set.of(400, 404, 405, 406, 415);
  private static final Annotation[] NONE = {};

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    int status = response.getStatus();
    if (Beans.started() && !ErrorResponses.isOne(status, response.getEntity())) {
      if (OF_JAX_RS.contains(status)) {
        reshape(response, ErrorResponses.ofStatus(status));
      } else if (status >= 500) {
        reshape(response, ErrorResponses.unexpected(status, null));
      }
    }
  }

  private static void reshape(ContainerResponseContext response, Response error) {
    response.setEntity(error.getEntity(), NONE, MediaType.valueOf(JsonResponses.JSON));
  }
}
