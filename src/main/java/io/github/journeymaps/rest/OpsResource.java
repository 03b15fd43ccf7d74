package io.github.journeymaps.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.github.journeymaps.format.JsonOps;
import io.github.journeymaps.journey.EditRequest;
import io.github.journeymaps.journey.EditResult;
import io.github.journeymaps.journey.Journeys;
import io.github.journeymaps.map.Edit;
import io.github.journeymaps.memory.Workload;
import io.github.journeymaps.rest.http.Caller;
import io.github.journeymaps.rest.http.ChangesState;
import io.github.journeymaps.rest.http.JsonResponses;
import io.github.journeymaps.rest.http.RequestBody;
import io.github.journeymaps.store.MapSummary;
import io.github.journeymaps.store.Sender;
import io.github.journeymaps.swimlane.Pieces;
import io.github.journeymaps.swimlane.ViewOptions;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/** Edits of a map. */
@Path("maps/{id}/ops")
@Produces(JsonResponses.JSON)
public final class OpsResource {
  private final Journeys journeys = Beans.get(Journeys.class);
  private final RequestRenderer renderer = Beans.get(RequestRenderer.class);
  private final Workload workload = Beans.get(Workload.class);

  @POST
  @ChangesState
  @LicensedOnly
  @Consumes(MediaType.APPLICATION_JSON)
  public Response edit(@PathParam("id") String id, InputStream in, @Context UriInfo uri) {
    MapSummary summary = journeys.summary(id, Caller.key());
    var body = RequestBody.of(in);
    Caller.mustBe(body.text("user"));
    return workload.on(
        2L * summary.largest(),
        () -> {
          EditRequest request = request(body);
          EditResult result = journeys.edit(summary, request, Caller.key());
          return answer(
              result, pieces(summary, result, request.seen(), RequestRenderer.options(body, uri)));
        });
  }

  private static EditRequest request(RequestBody body) {
    long base = body.requiredWhole("base");
    var ops = body.requiredList("ops");
    Edit.requireFew(ops);
    return new EditRequest(
        body.required("request", Sender.ID_LENGTH),
        body.required("client", Sender.ID_LENGTH),
        base,
        body.has("seen") ? Math.max(base, body.whole("seen")) : base,
        JsonOps.read(ops));
  }

  private Pieces pieces(MapSummary summary, EditResult result, long seen, ViewOptions options) {
    return result.isAllSince(seen)
        ? renderer.pieces(summary, result.before(), result.after(), result.changes(), options)
        : new Pieces(Map.of(), true);
  }

  private static Response answer(EditResult result, Pieces pieces) {
    var answer = new LinkedHashMap<String, Object>();
    answer.put("revision", result.change().revision());
    answer.put("inverse", JsonOps.write(result.change().inverse()));
    answer.put("html", pieces.html());
    answer.put("reset", pieces.reset());
    return JsonResponses.ok(answer);
  }
}
