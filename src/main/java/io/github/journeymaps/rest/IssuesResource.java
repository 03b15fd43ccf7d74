package io.github.journeymaps.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import io.github.journeymaps.journey.IssuesOfMap;
import io.github.journeymaps.journey.IssuesOfMap.Linked;
import io.github.journeymaps.journey.Journeys;
import io.github.journeymaps.map.IssueLink;
import io.github.journeymaps.memory.Workload;
import io.github.journeymaps.store.Head;
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
@Produces(Answers.JSON)
public final class IssuesResource {
  private final Journeys journeys = Beans.get(Journeys.class);
  private final IssuesOfMap issues = Beans.get(IssuesOfMap.class);
  private final IssueAnswers answers = Beans.get(IssueAnswers.class);
  private final Workload workload = Beans.get(Workload.class);

  @GET
  @AnonymousSiteAccess
  public Response list(@PathParam("id") String id, @Context UriInfo uri) {
    Long revision = Query.whole(uri, "revision");
    boolean fresh = Query.flag(uri, "fresh");
    Head head = journeys.head(id, Caller.key());
    Linked linked = linked(head, revision);
    var looked = issues.look(List.of(linked), fresh, Caller.key());
    var answer = new LinkedHashMap<String, Object>(answers.map(linked, looked));
    answer.put("servers", answers.servers(looked));
    return Answers.fresh(answer);
  }

  @GET
  @Path("{server}/{key}")
  @AnonymousSiteAccess
  public Response one(
      @PathParam("id") String id,
      @PathParam("server") String server,
      @PathParam("key") String key) {
    Head head = journeys.head(id, Caller.key());
    Linked linked = linked(head, null);
    var state = issues.look(linked, new IssueLink(server, key));
    return Answers.fresh(answers.item(linked, state));
  }

  /** Reading the map takes memory, and waiting for Jira does not. */
  private Linked linked(Head head, Long revision) {
    return workload.on(head.largest(), () -> issues.at(head, revision, Caller.key()));
  }
}
