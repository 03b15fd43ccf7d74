package io.github.journeymaps.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.github.journeymaps.format.FileFormats;
import io.github.journeymaps.format.Import;
import io.github.journeymaps.format.UnreadableFile;
import io.github.journeymaps.journey.Journeys;
import io.github.journeymaps.map.InvalidMap;
import io.github.journeymaps.map.JourneyMap;
import io.github.journeymaps.rest.http.Caller;
import io.github.journeymaps.rest.http.ChangesState;
import io.github.journeymaps.rest.http.HttpError;
import io.github.journeymaps.rest.http.InvalidFile;
import io.github.journeymaps.rest.http.JsonResponses;
import io.github.journeymaps.rest.http.Multipart;
import io.github.journeymaps.rest.http.QueryParameters;
import io.github.journeymaps.rest.http.RequestBody;
import io.github.journeymaps.store.Stored;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;

/** New maps from files. */
@Path("maps/import")
@Produces(JsonResponses.JSON)
public final class ImportResource {
  private final Journeys journeys = Beans.get(Journeys.class);
  private final JsonViews views = Beans.get(JsonViews.class);

  @POST
  @ChangesState
  @LicensedOnly
  @Consumes({
    MediaType.APPLICATION_JSON,
    MediaType.MULTIPART_FORM_DATA,
    MediaType.APPLICATION_OCTET_STREAM
  })
  public Response load(InputStream in, @Context UriInfo uri, @Context HttpHeaders headers) {
    Import format = format(uri);
    byte[] body = RequestBody.bytes(in);
    MediaType type = headers.getMediaType();
    byte[] file = Multipart.is(type) ? Multipart.file(body, type) : body;
    return MapsResource.created(stored(format, file, uri), views, uri);
  }

  private static Import format(UriInfo uri) {
    var names = FileFormats.names(FileFormats.IMPORTS);
    return FileFormats.named(QueryParameters.oneOf(uri, "format", names), FileFormats.IMPORTS);
  }

  private Stored stored(Import format, byte[] file, UriInfo uri) {
    try {
      return create(MapsResource.copy(format.read(file)), uri);
    } catch (UnreadableFile e) {
      throw new InvalidFile(e);
    } catch (InvalidMap e) {
      throw new InvalidFile(e, format, file);
    }
  }

  private Stored create(JourneyMap map, UriInfo uri) {
    Long page = QueryParameters.whole(uri, "page");
    String space = QueryParameters.text(uri, "space");
    if (page == null && space == null) {
      throw new HttpError(400, "no-home");
    }
    return page == null
        ? journeys.create(map, space, Caller.key())
        : journeys.create(map, page, Caller.key());
  }
}
