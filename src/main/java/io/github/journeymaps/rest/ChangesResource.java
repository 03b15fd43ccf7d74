package io.github.journeymaps.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import io.github.journeymaps.journey.Journeys;
import io.github.journeymaps.map.Change;
import io.github.journeymaps.memory.Workload;
import io.github.journeymaps.rest.http.Caller;
import io.github.journeymaps.rest.http.JsonResponses;
import io.github.journeymaps.rest.http.QueryParameters;
import io.github.journeymaps.store.MapSummary;
import io.github.journeymaps.swimlane.Pieces;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What happened to a map since: asked every few seconds, so it costs nothing when nothing did. */
@Path("maps/{id}/changes")
@Produces(JsonResponses.JSON)
public final class ChangesResource {
  /** Further behind, the whole map is quicker than its pieces. */
  private static final int MAX_BEHIND = 200;

  private final Journeys journeys = Beans.get(Journeys.class);
  private final RequestRenderer renderer = Beans.get(RequestRenderer.class);
  private final JsonViews views = Beans.get(JsonViews.class);
  private final Workload workload = Beans.get(Workload.class);

  @GET
  @AnonymousSiteAccess
  public Response since(@PathParam("id") String id, @Context UriInfo uri) {
    Long since = QueryParameters.whole(uri, "since");
    if (since == null) {
      throw QueryParameters.bad("since", "");
    }
    MapSummary summary = journeys.summary(id, Caller.key());
    return since == summary.revision()
        ? Response.notModified().build()
        : workload.on(2L * summary.largest(), () -> changed(summary, since, uri));
  }

  private Response changed(MapSummary summary, long since, UriInfo uri) {
    if (since < 1 || since > summary.revision() || since < summary.revision() - MAX_BEHIND) {
      return answer(summary.revision(), List.of(), new Pieces(Map.of(), true));
    }
    var changes = journeys.changes(summary, since, Caller.key());
    long now = changes.isEmpty() ? since : changes.get(changes.size() - 1).revision();
    var before = journeys.map(summary, since);
    var after = journeys.map(summary, now);
    return answer(
        now,
        changes,
        renderer.pieces(summary, before, after, changes, RequestRenderer.options(uri)));
  }

  private Response answer(long revision, List<Change> changes, Pieces pieces) {
    var answer = new LinkedHashMap<String, Object>();
    answer.put("revision", revision);
    answer.put("changes", changes.stream().map(views.once()::change).toList());
    answer.put("html", pieces.html());
    answer.put("reset", pieces.reset());
    return JsonResponses.ok(answer);
  }
}
