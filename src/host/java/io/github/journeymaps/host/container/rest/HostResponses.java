package io.github.journeymaps.host.container.rest;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;

/** What the product itself answers before a resource is asked. */
final class HostResponses {
  private HostResponses() {}

  /** The message must need no escaping in JSON. */
  static Response refused(Status status, String message) {
    String body =
        "{\"message\":\"" + message + "\",\"status-code\":" + status.getStatusCode() + "}";
    return Response.status(status).type(MediaType.APPLICATION_JSON_TYPE).entity(body).build();
  }
}
