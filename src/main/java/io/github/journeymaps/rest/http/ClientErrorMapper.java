package io.github.journeymaps.rest.http;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/**
 * What JAX-RS refuses, with its headers, such as which methods a path takes; {@link
 * ErrorShapeFilter} adds the words. Nearer than a host's mapper of all that JAX-RS throws.
 */
@Provider
public final class ClientErrorMapper implements ExceptionMapper<ClientErrorException> {
  @Override
  public Response toResponse(ClientErrorException thrown) {
    return thrown.getResponse();
  }
}
