package io.github.journeymaps.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.atlassian.sal.api.message.I18nResolver;
import io.github.journeymaps.journey.Journeys;
import io.github.journeymaps.journey.MapListing;
import io.github.journeymaps.map.Document;
import io.github.journeymaps.map.Fields;
import io.github.journeymaps.map.JourneyMap;
import io.github.journeymaps.rest.http.Caller;
import io.github.journeymaps.rest.http.ChangesState;
import io.github.journeymaps.rest.http.JsonResponses;
import io.github.journeymaps.rest.http.Paging;
import io.github.journeymaps.rest.http.QueryParameters;
import io.github.journeymaps.rest.http.RequestBody;
import io.github.journeymaps.store.MapQuery;
import io.github.journeymaps.store.Stored;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;

/** All maps: the list of them, and new ones. */
@Path("maps")
@Produces(JsonResponses.JSON)
public final class MapsResource {
  private static final List<String> STATES = List.of("current", "future");
  private static final List<String> SORTS =
      List.of("title", "-title", "changed", "-changed", "reviewDue", "worstEmotion");

  private final Journeys journeys = Beans.get(Journeys.class);
  private final MapListing listing = Beans.get(MapListing.class);
  private final JsonViews views = Beans.get(JsonViews.class);
  private final NewMapSource newMapSource =
      new NewMapSource(journeys, Beans.get(I18nResolver.class));

  @GET
  @AnonymousSiteAccess
  public Response list(@Context UriInfo uri) {
    var paging = Paging.of(uri);
    var slice = listing.list(query(uri, paging), Caller.key());
    return JsonResponses.ok(
        paging.answer(slice.maps().stream().map(views::summary).toList(), slice.isLast()));
  }

  private static MapQuery query(UriInfo uri, Paging paging) {
    return MapQuery.rows(paging.start(), paging.limit())
        .withSpaces(QueryParameters.list(uri, "space"))
        .withText(QueryParameters.text(uri, "q"))
        .withLabel(QueryParameters.text(uri, "label"))
        .withState(QueryParameters.oneOf(uri, "state", STATES))
        .withOwner(QueryParameters.text(uri, "owner"))
        .sortedBy(QueryParameters.oneOf(uri, "sort", SORTS));
  }

  @POST
  @ChangesState
  @LicensedOnly
  @Consumes(MediaType.APPLICATION_JSON)
  public Response create(InputStream in, @Context UriInfo uri) {
    var body = RequestBody.of(in);
    Stored stored = create(body, map(body));
    return created(stored, views, uri);
  }

  static Response created(Stored stored, JsonViews views, UriInfo uri) {
    return JsonResponses.json(201, views.document(stored.map(), stored.summary().home()))
        .location(uri.getBaseUriBuilder().path("maps").path(stored.summary().id()).build())
        .tag(JsonResponses.tag(stored.summary(), stored.summary().revision()))
        .build();
  }

  private Stored create(RequestBody body, JourneyMap map) {
    Long page = body.whole("page");
    return page == null
        ? journeys.create(map, body.required("space", 255), Caller.key())
        : journeys.create(map, page, Caller.key());
  }

  private JourneyMap map(RequestBody body) {
    JourneyMap map =
        body.has("document")
            ? copy(body.object("document"))
            : newMapSource.with(body.has("template") ? body.text("template") : "blank");
    return body.has("title")
        ? Document.read(Document.write(map).with("title", body.required("title", 255)))
        : map;
  }

  /** A document of another map says which one it came from. */
  static JourneyMap copy(Fields document) {
    return Document.read(
        document.has("id") ? document.with("origin", document.get("id")) : document);
  }
}
