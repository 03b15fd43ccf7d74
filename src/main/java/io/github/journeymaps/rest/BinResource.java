package io.github.journeymaps.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.github.journeymaps.journey.Journeys;
import io.github.journeymaps.journey.MapListing;
import io.github.journeymaps.journey.issues.BackLinks;
import io.github.journeymaps.rest.http.Caller;
import io.github.journeymaps.rest.http.ChangesState;
import io.github.journeymaps.rest.http.JsonResponses;
import io.github.journeymaps.rest.http.Paging;
import io.github.journeymaps.rest.http.QueryParameters;
import io.github.journeymaps.store.MapQuery;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** The maps in the bin, for those who may restore them. */
@Path("bin")
@Produces(JsonResponses.JSON)
public final class BinResource {
  private final MapListing listing = Beans.get(MapListing.class);
  private final Journeys journeys = Beans.get(Journeys.class);
  private final BackLinks backLinks = Beans.get(BackLinks.class);
  private final JsonViews views = Beans.get(JsonViews.class);

  @GET
  @LicensedOnly
  public Response list(@Context UriInfo uri) {
    var paging = Paging.of(uri);
    var query =
        MapQuery.rows(paging.start(), paging.limit())
            .inBin()
            .withSpaces(QueryParameters.list(uri, "space"))
            .sortedBy("-changed");
    var slice = listing.list(query, Caller.key());
    return JsonResponses.ok(
        paging.answer(slice.maps().stream().map(views::summary).toList(), slice.isLast()));
  }

  /** For good. */
  @DELETE
  @Path("{id}")
  @ChangesState
  @LicensedOnly
  public Response delete(@PathParam("id") String id) {
    backLinks.push(journeys.delete(id, Caller.key()), Caller.key());
    return Response.noContent().build();
  }
}
