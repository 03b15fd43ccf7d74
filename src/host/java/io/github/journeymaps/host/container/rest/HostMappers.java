package io.github.journeymaps.host.container.rest;

import jakarta.annotation.Priority;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.glassfish.jersey.server.ResourceConfig;

/**
 * Mappers that a host may have of its own: a plugin's mapper of the same type loses, one of a
 * nearer type wins.
 */
public final class HostMappers {
  private static final int BEFORE_ANY_OTHER = 1;

  private HostMappers() {}

  public static void register(ResourceConfig config) {
    config.register(new OfThrowable()).register(new OfRuntime()).register(new OfWeb());
  }

  private static Response answer(Status status) {
    return HostResponses.refused(status, "The host says: " + status.getReasonPhrase());
  }

  @Priority(BEFORE_ANY_OTHER)
  private static final class OfThrowable implements ExceptionMapper<Throwable> {
    @Override
    public Response toResponse(Throwable thrown) {
      return answer(Status.INTERNAL_SERVER_ERROR);
    }
  }

  @Priority(BEFORE_ANY_OTHER)
  private static final class OfRuntime implements ExceptionMapper<RuntimeException> {
    @Override
    public Response toResponse(RuntimeException thrown) {
      return answer(Status.INTERNAL_SERVER_ERROR);
    }
  }

  @Priority(BEFORE_ANY_OTHER)
  private static final class OfWeb implements ExceptionMapper<WebApplicationException> {
    @Override
    public Response toResponse(WebApplicationException thrown) {
      return answer(Status.fromStatusCode(thrown.getResponse().getStatus()));
    }
  }
}
