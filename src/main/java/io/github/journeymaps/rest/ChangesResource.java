package io.github.journeymaps.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import io.github.journeymaps.journey.Journeys;
import io.github.journeymaps.map.Change;
import io.github.journeymaps.memory.Workload;
import io.github.journeymaps.store.Head;
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
@Produces(Answers.JSON)
public final class ChangesResource {
  /** Further behind, the whole map is quicker than its pieces. */
  private static final int MAX_BEHIND = 200;

  private final Journeys journeys = Beans.get(Journeys.class);
  private final Screen screen = Beans.get(Screen.class);
  private final Wire wire = Beans.get(Wire.class);
  private final Workload workload = Beans.get(Workload.class);

  @GET
  @AnonymousSiteAccess
  public Response since(@PathParam("id") String id, @Context UriInfo uri) {
    Long since = Query.whole(uri, "since");
    if (since == null) {
      throw Query.bad("since", "");
    }
    Head head = journeys.head(id, Caller.key());
    return since == head.revision()
        ? Response.notModified().build()
        : workload.on(2L * head.largest(), () -> changed(head, since, uri));
  }

  private Response changed(Head head, long since, UriInfo uri) {
    if (since < 1 || since > head.revision() || since < head.revision() - MAX_BEHIND) {
      return answer(head.revision(), List.of(), new Pieces(Map.of(), true));
    }
    var changes = journeys.changes(head, since, Caller.key());
    long now = changes.isEmpty() ? since : changes.get(changes.size() - 1).revision();
    var before = journeys.map(head, since);
    var after = journeys.map(head, now);
    return answer(now, changes, screen.pieces(head, before, after, changes, Screen.options(uri)));
  }

  private Response answer(long revision, List<Change> changes, Pieces pieces) {
    var answer = new LinkedHashMap<String, Object>();
    answer.put("revision", revision);
    answer.put("changes", changes.stream().map(wire.once()::change).toList());
    answer.put("html", pieces.html());
    answer.put("reset", pieces.reset());
    return Answers.ok(answer);
  }
}
