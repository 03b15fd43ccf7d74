package io.github.journeymaps.rest.issues;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import io.github.journeymaps.journey.issues.BackLinks;
import io.github.journeymaps.journey.issues.BackLinks.Open;
import io.github.journeymaps.map.IssueLink;
import io.github.journeymaps.rest.Beans;
import io.github.journeymaps.rest.JsonViews;
import io.github.journeymaps.rest.http.Caller;
import io.github.journeymaps.rest.http.ChangesState;
import io.github.journeymaps.rest.http.JsonResponses;
import io.github.journeymaps.rest.http.Paging;
import io.github.journeymaps.store.CardIssue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.Map;

/** Back-links that are still to be put on issues or taken off, for administrators. */
@Path("back-links")
@Produces(JsonResponses.JSON)
public final class BackLinksResource {
  private final BackLinks backLinks = Beans.get(BackLinks.class);
  private final JsonViews views = Beans.get(JsonViews.class);

  @GET
  @AdminOnly
  public Response list(@Context UriInfo uri) {
    var paging = Paging.of(uri);
    var found = backLinks.open(paging.start(), paging.limit() + 1, Caller.key());
    JsonViews once = views.once();
    return JsonResponses.fresh(paging.page(found, open -> line(open, once)));
  }

  private static Map<String, Object> line(Open open, JsonViews views) {
    CardIssue issue = open.issue();
    IssueLink link = issue.link();
    var line = new LinkedHashMap<String, Object>();
    line.put("map", issue.map());
    putIf(line, "title", open.title());
    line.put("card", issue.card());
    line.put("server", link.server());
    line.put("key", link.key());
    putIf(line, "url", open.url());
    line.put("wants", issue.isUnwanted() ? "remove" : "add");
    line.put("user", views.person(issue.user()));
    line.put("since", issue.since().toString());
    putIf(line, "tried", issue.tried());
    line.put("tries", issue.tries());
    putIf(line, "failure", issue.failure());
    return line;
  }

  private static void putIf(Map<String, Object> line, String name, Object value) {
    if (value != null) {
      line.put(name, value.toString());
    }
  }

  @POST
  @Path("retry")
  @ChangesState
  @AdminOnly
  public Response retry() {
    return JsonResponses.fresh(Map.of("tried", backLinks.pushAll()));
  }
}
