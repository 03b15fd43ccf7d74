package io.github.journeymaps.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.github.journeymaps.journey.Personas;
import io.github.journeymaps.map.Fields;
import io.github.journeymaps.store.LibraryPersona;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;

/** The personas of a space's library. */
@Path("personas")
@Produces(Answers.JSON)
public final class PersonasResource {
  /** What an answer says beside the persona's own fields. */
  private static final List<String> SERVER = List.of("id", "space", "changed");

  private final Personas personas = Beans.get(Personas.class);
  private final Wire wire = Beans.get(Wire.class);

  @GET
  @AnonymousSiteAccess
  public Response list(@Context UriInfo uri) {
    String space = Query.text(uri, "space");
    if (space == null) {
      throw Query.bad("space", "");
    }
    var paging = Paging.of(uri);
    var found = personas.list(space, paging.start(), paging.limit() + 1, Caller.key());
    return Answers.ok(paging.page(found, wire::persona));
  }

  @POST
  @Write
  @LicensedOnly
  @Consumes(MediaType.APPLICATION_JSON)
  public Response create(InputStream in, @Context UriInfo uri) {
    var body = Body.of(in);
    String space = Query.text(uri, "space");
    LibraryPersona made =
        personas.create(
            space == null ? body.required("space", 255) : space, fields(body), Caller.key());
    return Answers.json(201, wire.persona(made))
        .location(uri.getBaseUriBuilder().path("personas").path(made.persona().id()).build())
        .build();
  }

  private static Fields fields(Body body) {
    return Fields.of(body.values()).without(SERVER);
  }

  @GET
  @Path("{id}")
  @AnonymousSiteAccess
  public Response get(@PathParam("id") String id) {
    return Answers.ok(wire.persona(personas.find(id, Caller.key())));
  }

  @PUT
  @Path("{id}")
  @Write
  @LicensedOnly
  @Consumes(MediaType.APPLICATION_JSON)
  public Response put(@PathParam("id") String id, InputStream in) {
    return Answers.ok(wire.persona(personas.replace(id, fields(Body.of(in)), Caller.key())));
  }

  @DELETE
  @Path("{id}")
  @Write
  @LicensedOnly
  public Response remove(@PathParam("id") String id) {
    personas.remove(id, Caller.key());
    return Response.noContent().build();
  }
}
