package io.github.journeymaps.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.github.journeymaps.journey.Personas;
import io.github.journeymaps.map.Fields;
import io.github.journeymaps.rest.http.Caller;
import io.github.journeymaps.rest.http.ChangesState;
import io.github.journeymaps.rest.http.JsonResponses;
import io.github.journeymaps.rest.http.Paging;
import io.github.journeymaps.rest.http.QueryParameters;
import io.github.journeymaps.rest.http.RequestBody;
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
@Produces(JsonResponses.JSON)
public final class PersonasResource {
  /** What an answer says beside the persona's own fields. */
  private static final List<String> SERVER = List.of("id", "space", "changed");

  private final Personas personas = Beans.get(Personas.class);
  private final JsonViews views = Beans.get(JsonViews.class);

  @GET
  @AnonymousSiteAccess
  public Response list(@Context UriInfo uri) {
    String space = QueryParameters.text(uri, "space");
    if (space == null) {
      throw QueryParameters.bad("space", "");
    }
    var paging = Paging.of(uri);
    var found = personas.list(space, paging.start(), paging.limit() + 1, Caller.key());
    return JsonResponses.ok(paging.page(found, views::persona));
  }

  @POST
  @ChangesState
  @LicensedOnly
  @Consumes(MediaType.APPLICATION_JSON)
  public Response create(InputStream in, @Context UriInfo uri) {
    var body = RequestBody.of(in);
    String space = QueryParameters.text(uri, "space");
    LibraryPersona made =
        personas.create(
            space == null ? body.required("space", 255) : space, fields(body), Caller.key());
    return JsonResponses.json(201, views.persona(made))
        .location(uri.getBaseUriBuilder().path("personas").path(made.persona().id()).build())
        .build();
  }

  private static Fields fields(RequestBody body) {
    return Fields.of(body.values()).without(SERVER);
  }

  @GET
  @Path("{id}")
  @AnonymousSiteAccess
  public Response get(@PathParam("id") String id) {
    return JsonResponses.ok(views.persona(personas.find(id, Caller.key())));
  }

  @PUT
  @Path("{id}")
  @ChangesState
  @LicensedOnly
  @Consumes(MediaType.APPLICATION_JSON)
  public Response put(@PathParam("id") String id, InputStream in) {
    return JsonResponses.ok(
        views.persona(personas.replace(id, fields(RequestBody.of(in)), Caller.key())));
  }

  @DELETE
  @Path("{id}")
  @ChangesState
  @LicensedOnly
  public Response remove(@PathParam("id") String id) {
    personas.remove(id, Caller.key());
    return Response.noContent().build();
  }
}
