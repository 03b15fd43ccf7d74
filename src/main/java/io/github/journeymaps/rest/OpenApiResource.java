package io.github.journeymaps.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.github.journeymaps.rest.http.JsonResponses;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The description of all this. */
@Path("openapi.json")
@Produces(JsonResponses.JSON)
public final class OpenApiResource {
  @GET
  @UnrestrictedAccess
  public Response describe() {
    try (InputStream in = OpenApiResource.class.getResourceAsStream("/openapi.json")) {
      return Response.ok(new String(in.readAllBytes(), StandardCharsets.UTF_8)).build();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read openapi.json", e);
    }
  }
}
