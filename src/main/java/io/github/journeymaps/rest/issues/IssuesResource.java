package io.github.journeymaps.rest.issues;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import io.github.journeymaps.journey.Journeys;
import io.github.journeymaps.journey.issues.MapIssues;
import io.github.journeymaps.journey.issues.MapIssues.Linked;
import io.github.journeymaps.map.IssueLink;
import io.github.journeymaps.memory.Workload;
import io.github.journeymaps.rest.Beans;
import io.github.journeymaps.rest.http.Caller;
import io.github.journeymaps.rest.http.JsonResponses;
import io.github.journeymaps.rest.http.QueryParameters;
import io.github.journeymaps.store.MapSummary;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.List;

/** The issues of a map, as the caller sees them in Jira. */
@Path("maps/{id}/issues")
@Produces(JsonResponses.JSON)
public final class IssuesResource {
  private final Journeys journeys = Beans.get(Journeys.class);
  private final MapIssues issues = Beans.get(MapIssues.class);
  private final IssueResponses answers = Beans.get(IssueResponses.class);
  private final Workload workload = Beans.get(Workload.class);

  @GET
  @AnonymousSiteAccess
  public Response list(@PathParam("id") String id, @Context UriInfo uri) {
    Long revision = QueryParameters.whole(uri, "revision");
    boolean fresh = QueryParameters.flag(uri, "fresh");
    MapSummary summary = journeys.summary(id, Caller.key());
    Linked linked = linked(summary, revision);
    var looked = issues.look(List.of(linked), fresh, Caller.key());
    var answer = new LinkedHashMap<String, Object>(answers.map(linked, looked));
    answer.put("servers", answers.servers(looked));
    return JsonResponses.fresh(answer);
  }

  @GET
  @Path("{server}/{key}")
  @AnonymousSiteAccess
  public Response one(
      @PathParam("id") String id,
      @PathParam("server") String server,
      @PathParam("key") String key) {
    MapSummary summary = journeys.summary(id, Caller.key());
    Linked linked = linked(summary, null);
    var state = issues.look(linked, new IssueLink(server, key));
    return JsonResponses.fresh(answers.item(linked, state));
  }

  /** Reading the map takes memory, and waiting for Jira does not. */
  private Linked linked(MapSummary summary, Long revision) {
    return workload.on(summary.largest(), () -> issues.at(summary, revision, Caller.key()));
  }
}
