package io.github.journeymaps.rest.http;

import io.github.journeymaps.journey.Lifetime;
import io.github.journeymaps.rest.Beans;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

/** Requests that have come in are done before we end, and none begins after that. */
@Provider
public final class LifetimeFilter implements ContainerRequestFilter, ContainerResponseFilter {
  private static final String LIFETIME = LifetimeFilter.class.getName();

  @Override
  public void filter(ContainerRequestContext request) {
    Lifetime lifetime = Beans.get(Lifetime.class);
    if (!lifetime.enter()) {
      throw new HttpError(503, "ending");
    }
    request.setProperty(LIFETIME, lifetime);
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (request.getProperty(LIFETIME) instanceof Lifetime lifetime) {
      request.removeProperty(LIFETIME);
      lifetime.leave();
    }
  }
}
