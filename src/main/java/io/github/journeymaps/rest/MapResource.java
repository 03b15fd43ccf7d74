package io.github.journeymaps.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.github.journeymaps.format.JsonFormat;
import io.github.journeymaps.journey.Journeys;
import io.github.journeymaps.map.JourneyMap;
import io.github.journeymaps.memory.Workload;
import io.github.journeymaps.store.Head;
import io.github.journeymaps.store.Stored;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One map. */
@Path("maps/{id}")
@Produces(Answers.JSON)
public final class MapResource {
  /** An entity tag, also one that a proxy has marked as compressed. */
  private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,18})(?:[-;].{0,20})?\"");

  private final Journeys journeys = Beans.get(Journeys.class);
  private final Screen screen = Beans.get(Screen.class);
  private final Wire wire = Beans.get(Wire.class);
  private final Workload workload = Beans.get(Workload.class);

  @GET
  @AnonymousSiteAccess
  public Response get(@PathParam("id") String id, @Context UriInfo uri, @Context Request request) {
    Long revision = Query.whole(uri, "revision");
    Instant at = Query.moment(uri, "at");
    Head head = journeys.head(id, Caller.key());
    if (revision == null && at == null) {
      return unlessKnown(head, request);
    }
    return workload.on(head.largest(), () -> unlessKnown(head, past(head, revision, at), request));
  }

  private JourneyMap past(Head head, Long revision, Instant at) {
    return at == null
        ? journeys.document(head, revision, Caller.key())
        : journeys.document(head, at, Caller.key());
  }

  /** One statement for whoever has the current revision already. */
  private Response unlessKnown(Head head, Request request) {
    var known = request.evaluatePreconditions(Answers.tag(head, head.revision()));
    return known == null
        ? workload.on(head.largest(), () -> document(head, journeys.document(head, Caller.key())))
        : known.build();
  }

  private Response unlessKnown(Head head, JourneyMap map, Request request) {
    var known = request.evaluatePreconditions(Answers.tag(head, map.revision()));
    return known == null ? document(head, map) : known.build();
  }

  private Response document(Head head, JourneyMap map) {
    return Answers.found(wire.document(map, head.home()))
        .tag(Answers.tag(head, map.revision()))
        .build();
  }

  @PUT
  @Write
  @LicensedOnly
  @Consumes(MediaType.APPLICATION_JSON)
  public Response put(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      InputStream in) {
    if (ifMatch == null) {
      journeys.head(id, Caller.key());
      throw new Fault(428, "no-if-match");
    }
    JourneyMap map = JsonFormat.read(Body.text(in));
    return document(journeys.replace(id, expected(ifMatch), map, Caller.key()));
  }

  private Response document(Stored stored) {
    return document(stored.head(), stored.map());
  }

  /** Null for any; a tag that is none of ours matches no revision. */
  private static Long expected(String ifMatch) {
    Matcher tag = TAG.matcher(ifMatch.trim());
    if (tag.matches()) {
      return Long.valueOf(tag.group(1));
    }
    return ifMatch.trim().equals("*") ? null : Long.valueOf(0);
  }

  @GET
  @Path("html")
  @AnonymousSiteAccess
  @Produces({Answers.HTML, Answers.JSON})
  public Response html(@PathParam("id") String id, @Context UriInfo uri) {
    Long revision = Query.whole(uri, "revision");
    Head head = journeys.head(id, Caller.key());
    var options = Screen.options(uri);
    String html =
        revision == null ? screen.current(head, options) : screen.past(head, revision, options);
    return Response.ok(Answers.bytes(html), Answers.HTML).build();
  }

  @DELETE
  @Write
  @LicensedOnly
  public Response bin(@PathParam("id") String id) {
    journeys.bin(id, Caller.key());
    return Response.noContent().build();
  }

  @POST
  @Path("restore")
  @Write
  @LicensedOnly
  public Response restore(@PathParam("id") String id) {
    return Answers.ok(wire.head(journeys.restore(id, Caller.key())));
  }

  @POST
  @Path("home")
  @Write
  @LicensedOnly
  @Consumes(MediaType.APPLICATION_JSON)
  public Response move(@PathParam("id") String id, InputStream in) {
    long page = Body.of(in).requiredWhole("page");
    return Answers.ok(wire.head(journeys.move(id, page, Caller.key())));
  }

  @GET
  @Path("export")
  @AnonymousSiteAccess
  public Response export(@PathParam("id") String id, @Context UriInfo uri) {
    Query.oneOf(uri, "format", List.of("json"));
    Head head = journeys.head(id, Caller.key());
    String json =
        workload.on(
            head.largest(),
            () ->
                JsonFormat.pretty(
                    wire.document(journeys.document(head, Caller.key()), head.home())));
    return Response.ok(Answers.bytes(json), Answers.JSON)
        .header("Content-Disposition", FileName.attachment(head.title(), "json"))
        .build();
  }
}
