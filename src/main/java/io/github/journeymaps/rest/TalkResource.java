package io.github.journeymaps.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.github.journeymaps.journey.talk.Talk;
import io.github.journeymaps.rest.http.Caller;
import io.github.journeymaps.rest.http.ChangesState;
import io.github.journeymaps.rest.http.JsonResponses;
import io.github.journeymaps.rest.http.RequestBody;
import io.github.journeymaps.store.VoteRound;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;

/** What is said and voted about a whole map. */
@Path("maps/{id}")
@Produces(JsonResponses.JSON)
public final class TalkResource {
  /** Dots that somebody may have; nobody counts more by eye. */
  static final int MOST_DOTS = 100;

  private final Talk talk = Beans.get(Talk.class);
  private final JsonViews views = Beans.get(JsonViews.class);

  @GET
  @Path("talk")
  @AnonymousSiteAccess
  public Response of(@PathParam("id") String id) {
    return JsonResponses.ok(views.talk(talk.of(id, Caller.key())));
  }

  @PUT
  @Path("round")
  @ChangesState
  @LicensedOnly
  @Consumes(MediaType.APPLICATION_JSON)
  public Response round(@PathParam("id") String id, InputStream in) {
    var body = RequestBody.of(in);
    talk.round(id, before -> changed(before, body), body.flag("reset", false), Caller.key());
    return of(id);
  }

  private static VoteRound changed(VoteRound before, RequestBody body) {
    return new VoteRound(
        body.whole("dots", before.dots(), 1, MOST_DOTS),
        body.flag("hidden", before.hidden()),
        body.flag("open", before.open()),
        body.flag("revealed", before.revealed()));
  }
}
