package io.github.journeymaps.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.atlassian.sal.api.message.I18nResolver;
import io.github.journeymaps.journey.Journeys;
import io.github.journeymaps.journey.Shelf;
import io.github.journeymaps.map.Document;
import io.github.journeymaps.map.Fields;
import io.github.journeymaps.map.JourneyMap;
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
@Produces(Answers.JSON)
public final class MapsResource {
  private static final List<String> STATES = List.of("current", "future");
  private static final List<String> SORTS =
      List.of("title", "-title", "changed", "-changed", "reviewDue", "worstEmotion");

  private final Journeys journeys = Beans.get(Journeys.class);
  private final Shelf shelf = Beans.get(Shelf.class);
  private final Wire wire = Beans.get(Wire.class);
  private final Beginning beginning = new Beginning(journeys, Beans.get(I18nResolver.class));

  @GET
  @AnonymousSiteAccess
  public Response list(@Context UriInfo uri) {
    var paging = Paging.of(uri);
    var slice = shelf.list(query(uri, paging), Caller.key());
    return Answers.ok(
        paging.answer(slice.maps().stream().map(wire::head).toList(), slice.isLast()));
  }

  private static MapQuery query(UriInfo uri, Paging paging) {
    return new MapQuery(
        Query.list(uri, "space"),
        Query.text(uri, "q"),
        Query.text(uri, "label"),
        Query.oneOf(uri, "state", STATES),
        Query.text(uri, "owner"),
        List.of(),
        false,
        Query.oneOf(uri, "sort", SORTS),
        paging.start(),
        paging.limit());
  }

  @POST
  @Write
  @LicensedOnly
  @Consumes(MediaType.APPLICATION_JSON)
  public Response create(InputStream in, @Context UriInfo uri) {
    var body = Body.of(in);
    Stored stored = create(body, map(body));
    return created(stored, wire, uri);
  }

  static Response created(Stored stored, Wire wire, UriInfo uri) {
    return Answers.json(201, wire.document(stored.map(), stored.head().home()))
        .location(uri.getBaseUriBuilder().path("maps").path(stored.head().id()).build())
        .tag(Answers.tag(stored.head(), stored.head().revision()))
        .build();
  }

  private Stored create(Body body, JourneyMap map) {
    Long page = body.whole("page");
    return page == null
        ? journeys.create(map, body.required("space", 255), Caller.key())
        : journeys.create(map, page, Caller.key());
  }

  private JourneyMap map(Body body) {
    JourneyMap map =
        body.has("document")
            ? copy(body.object("document"))
            : beginning.with(body.has("template") ? body.text("template") : "blank");
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
