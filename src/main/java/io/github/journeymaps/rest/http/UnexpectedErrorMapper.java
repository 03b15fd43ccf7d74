package io.github.journeymaps.rest.http;

import io.github.journeymaps.rest.Beans;
import jakarta.ws.rs.ServerErrorException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/**
 * Whatever else is thrown, where the host does not answer it itself; see {@link ErrorShapeFilter}
 * for where it does.
 */
@Provider
public final class UnexpectedErrorMapper implements ExceptionMapper<Throwable> {
  @Override
  public Response toResponse(Throwable thrown) {
    if (thrown instanceof ServerErrorException e && Beans.started()) {
      return ErrorResponses.unexpected(e.getResponse().getStatus(), e);
    }
    return thrown instanceof WebApplicationException e
        ? e.getResponse()
        : ErrorResponses.unexpected(500, thrown);
  }
}
