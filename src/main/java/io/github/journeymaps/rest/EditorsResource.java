package io.github.journeymaps.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.github.journeymaps.journey.ActiveEditors;
import io.github.journeymaps.journey.Journeys;
import io.github.journeymaps.map.InvalidMap;
import io.github.journeymaps.map.Problem;
import io.github.journeymaps.rest.http.Caller;
import io.github.journeymaps.rest.http.ChangesState;
import io.github.journeymaps.rest.http.JsonResponses;
import io.github.journeymaps.rest.http.QueryParameters;
import io.github.journeymaps.rest.http.RequestBody;
import io.github.journeymaps.store.MapSummary;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Who edits a map now. */
@Path("maps/{id}/editors")
@Produces(JsonResponses.JSON)
public final class EditorsResource {
  /** As long as the store keeps ids of clients. */
  private static final int CLIENT = 100;

  /** A thing by its id, or a cell by those of its lane and step. */
  private static final Pattern PLACE =
      Pattern.compile("(map|stage|step|lane|card|cell):[0-9a-fA-F-]{36}(:[0-9a-fA-F-]{36})?");

  private final Journeys journeys = Beans.get(Journeys.class);
  private final ActiveEditors editors = Beans.get(ActiveEditors.class);
  private final RequestRenderer renderer = Beans.get(RequestRenderer.class);
  private final JsonViews views = Beans.get(JsonViews.class);

  @GET
  @AnonymousSiteAccess
  public Response list(@PathParam("id") String id) {
    return JsonResponses.ok(answer(journeys.summary(id, Caller.key())));
  }

  @PUT
  @ChangesState
  @LicensedOnly
  @Consumes(MediaType.APPLICATION_JSON)
  public Response here(@PathParam("id") String id, InputStream in) {
    var body = RequestBody.of(in);
    Caller.mustBe(body.text("user"));
    String client = body.required("client", CLIENT);
    var answer = answer(editors.here(id, client, place(body), Caller.key()));
    if (Boolean.TRUE.equals(body.values().get("blank"))) {
      answer.put("blank", renderer.blankCard());
    }
    return JsonResponses.ok(answer);
  }

  private static String place(RequestBody body) {
    if (!body.has("at")) {
      return null;
    }
    var at = body.object("at");
    String place = at.text("kind") + ":" + at.text("id");
    if (!PLACE.matcher(place).matches()) {
      throw new InvalidMap(List.of(new Problem("no-place", "at", List.of(shown(place)))));
    }
    return place;
  }

  private static String shown(String place) {
    return place.length() > 80 ? place.substring(0, 80) + "…" : place;
  }

  @DELETE
  @ChangesState
  @LicensedOnly
  public Response gone(@PathParam("id") String id, @Context UriInfo uri) {
    String client = QueryParameters.id(uri, "client");
    if (client == null) {
      throw QueryParameters.bad("client", "");
    }
    editors.gone(id, client, Caller.key());
    return Response.noContent().build();
  }

  /** With the revision, so that a sign of life is also the question for news. */
  private Map<String, Object> answer(MapSummary summary) {
    var answer = new LinkedHashMap<String, Object>();
    answer.put("revision", summary.revision());
    answer.put("draft", summary.home().page() == null);
    answer.put("results", editors.at(summary).stream().map(views.once()::editor).toList());
    return answer;
  }
}
