package io.github.journeymaps.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.github.journeymaps.format.Export;
import io.github.journeymaps.format.ExportedMap;
import io.github.journeymaps.format.FileFormats;
import io.github.journeymaps.format.JsonFormat;
import io.github.journeymaps.journey.Journeys;
import io.github.journeymaps.map.JourneyMap;
import io.github.journeymaps.memory.Workload;
import io.github.journeymaps.rest.http.Caller;
import io.github.journeymaps.rest.http.ChangesState;
import io.github.journeymaps.rest.http.DownloadName;
import io.github.journeymaps.rest.http.HttpError;
import io.github.journeymaps.rest.http.JsonResponses;
import io.github.journeymaps.rest.http.QueryParameters;
import io.github.journeymaps.rest.http.RequestBody;
import io.github.journeymaps.store.MapSummary;
import io.github.journeymaps.store.Stored;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotAcceptableException;
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
import jakarta.ws.rs.core.Variant;
import java.io.InputStream;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One map. */
@Path("maps/{id}")
@Produces(JsonResponses.JSON)
public final class MapResource {
  /** An entity tag, also one that a proxy has marked as compressed. */
  private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,18})(?:[-;].{0,20})?\"");

  private final Journeys journeys = Beans.get(Journeys.class);
  private final RequestRenderer renderer = Beans.get(RequestRenderer.class);
  private final JsonViews views = Beans.get(JsonViews.class);
  private final Workload workload = Beans.get(Workload.class);

  @GET
  @AnonymousSiteAccess
  public Response get(@PathParam("id") String id, @Context UriInfo uri, @Context Request request) {
    Long revision = QueryParameters.whole(uri, "revision");
    Instant at = QueryParameters.moment(uri, "at");
    MapSummary summary = journeys.summary(id, Caller.key());
    if (revision == null && at == null) {
      return unlessKnown(summary, request);
    }
    return workload.on(
        summary.largest(), () -> unlessKnown(summary, past(summary, revision, at), request));
  }

  private JourneyMap past(MapSummary summary, Long revision, Instant at) {
    return at == null
        ? journeys.document(summary, revision, Caller.key())
        : journeys.document(summary, at, Caller.key());
  }

  /** One statement for whoever has the current revision already. */
  private Response unlessKnown(MapSummary summary, Request request) {
    var known = request.evaluatePreconditions(JsonResponses.tag(summary, summary.revision()));
    return known == null
        ? workload.on(
            summary.largest(), () -> document(summary, journeys.document(summary, Caller.key())))
        : known.build();
  }

  private Response unlessKnown(MapSummary summary, JourneyMap map, Request request) {
    var known = request.evaluatePreconditions(JsonResponses.tag(summary, map.revision()));
    return known == null ? document(summary, map) : known.build();
  }

  private Response document(MapSummary summary, JourneyMap map) {
    return JsonResponses.found(views.document(map, summary.home()))
        .tag(JsonResponses.tag(summary, map.revision()))
        .build();
  }

  @PUT
  @ChangesState
  @LicensedOnly
  @Consumes(MediaType.APPLICATION_JSON)
  public Response put(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      InputStream in) {
    if (ifMatch == null) {
      journeys.summary(id, Caller.key());
      throw new HttpError(428, "no-if-match");
    }
    JourneyMap map = JsonFormat.read(RequestBody.text(in));
    return document(journeys.replace(id, expected(ifMatch), map, Caller.key()));
  }

  private Response document(Stored stored) {
    return document(stored.summary(), stored.map());
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
  @Produces({JsonResponses.HTML, JsonResponses.JSON})
  public Response html(@PathParam("id") String id, @Context UriInfo uri) {
    Long revision = QueryParameters.whole(uri, "revision");
    MapSummary summary = journeys.summary(id, Caller.key());
    var options = RequestRenderer.options(uri);
    String html =
        revision == null
            ? renderer.current(summary, options)
            : renderer.past(summary, revision, options);
    return Response.ok(JsonResponses.bytes(html), JsonResponses.HTML).build();
  }

  @DELETE
  @ChangesState
  @LicensedOnly
  public Response bin(@PathParam("id") String id) {
    journeys.bin(id, Caller.key());
    return Response.noContent().build();
  }

  @POST
  @Path("restore")
  @ChangesState
  @LicensedOnly
  public Response restore(@PathParam("id") String id) {
    return JsonResponses.ok(views.summary(journeys.restore(id, Caller.key())));
  }

  @POST
  @Path("home")
  @ChangesState
  @LicensedOnly
  @Consumes(MediaType.APPLICATION_JSON)
  public Response move(@PathParam("id") String id, InputStream in) {
    long page = RequestBody.of(in).requiredWhole("page");
    return JsonResponses.ok(views.summary(journeys.move(id, page, Caller.key())));
  }

  @GET
  @Path("export")
  @AnonymousSiteAccess
  @Produces(MediaType.WILDCARD)
  public Response export(
      @PathParam("id") String id, @Context UriInfo uri, @Context Request request) {
    Export format = format(uri, request);
    MapSummary summary = journeys.summary(id, Caller.key());
    byte[] file = workload.on(summary.largest(), () -> format.write(exported(summary)));
    String name = DownloadName.attachment(summary.title(), format.extension());
    return Response.ok(file, format.mediaType()).header("Content-Disposition", name).build();
  }

  /** The one that is asked for, if the caller takes what it writes. */
  private static Export format(UriInfo uri, Request request) {
    var names = FileFormats.names(FileFormats.EXPORTS);
    Export format =
        FileFormats.named(QueryParameters.oneOf(uri, "format", names), FileFormats.EXPORTS);
    var written = Variant.mediaTypes(MediaType.valueOf(format.mediaType())).build();
    if (request.selectVariant(written) == null) {
      throw new NotAcceptableException();
    }
    return format;
  }

  private ExportedMap exported(MapSummary summary) {
    JourneyMap map = journeys.document(summary, Caller.key());
    return new ExportedMap(map, summary.home().space(), summary.home().page());
  }
}
