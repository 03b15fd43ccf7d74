package io.github.journeymaps.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.github.journeymaps.journey.Journeys;
import io.github.journeymaps.map.Change;
import io.github.journeymaps.map.Limits;
import io.github.journeymaps.rest.http.Caller;
import io.github.journeymaps.rest.http.ChangesState;
import io.github.journeymaps.rest.http.JsonResponses;
import io.github.journeymaps.rest.http.Paging;
import io.github.journeymaps.rest.http.RequestBody;
import io.github.journeymaps.store.MapSummary;
import io.github.journeymaps.store.Version;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;

/** A map's revisions: who made them, what they are called, and back to one of them. */
@Path("maps/{id}")
@Produces(JsonResponses.JSON)
public final class HistoryResource {
  private final Journeys journeys = Beans.get(Journeys.class);
  private final JsonViews views = Beans.get(JsonViews.class);

  @GET
  @Path("history")
  @AnonymousSiteAccess
  public Response history(@PathParam("id") String id, @Context UriInfo uri) {
    var paging = Paging.of(uri);
    MapSummary summary = journeys.summary(id, Caller.key());
    List<Change> found = journeys.history(summary, paging.start(), paging.limit() + 1);
    var names = journeys.names(summary, found);
    JsonViews once = views.once();
    return JsonResponses.ok(
        paging.page(found, change -> once.entry(change, names.get(change.revision()))));
  }

  @GET
  @Path("versions")
  @AnonymousSiteAccess
  public Response versions(@PathParam("id") String id, @Context UriInfo uri) {
    var paging = Paging.of(uri);
    MapSummary summary = journeys.summary(id, Caller.key());
    var found = journeys.versions(summary, paging.start(), paging.limit() + 1);
    return JsonResponses.ok(paging.page(found, views.once()::version));
  }

  @POST
  @Path("versions")
  @ChangesState
  @LicensedOnly
  @Consumes(MediaType.APPLICATION_JSON)
  public Response name(@PathParam("id") String id, InputStream in) {
    var body = RequestBody.of(in);
    String name = body.required("name", Limits.TITLE);
    Version version = journeys.name(id, body.whole("revision"), name, Caller.key());
    return JsonResponses.json(201, views.version(version)).build();
  }

  @POST
  @Path("revert")
  @ChangesState
  @LicensedOnly
  @Consumes(MediaType.APPLICATION_JSON)
  public Response revert(@PathParam("id") String id, InputStream in) {
    var stored = journeys.revert(id, RequestBody.of(in).requiredWhole("to"), Caller.key());
    return JsonResponses.json(200, views.document(stored.map(), stored.summary().home()))
        .tag(JsonResponses.tag(stored.summary(), stored.summary().revision()))
        .build();
  }
}
