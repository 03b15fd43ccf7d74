package io.github.journeymaps.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.github.journeymaps.journey.talk.Talk;
import io.github.journeymaps.map.Ids;
import io.github.journeymaps.rest.http.Caller;
import io.github.journeymaps.rest.http.ChangesState;
import io.github.journeymaps.rest.http.JsonResponses;
import io.github.journeymaps.rest.http.RequestBody;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;

/** One's own dots on a card. */
@Path("maps/{id}/cards/{card}/vote")
@Produces(JsonResponses.JSON)
public final class VoteResource {
  private final Talk talk = Beans.get(Talk.class);
  private final JsonViews views = Beans.get(JsonViews.class);

  @PUT
  @ChangesState
  @LicensedOnly
  @Consumes(MediaType.APPLICATION_JSON)
  public Response put(@PathParam("id") String id, @PathParam("card") String card, InputStream in) {
    int dots = RequestBody.orNone(in).whole("dots", 1, 1, TalkResource.MOST_DOTS);
    talk.vote(id, Ids.of(card), dots, Caller.key());
    return JsonResponses.ok(views.talk(talk.of(id, Caller.key())));
  }

  @DELETE
  @ChangesState
  @LicensedOnly
  public Response remove(@PathParam("id") String id, @PathParam("card") String card) {
    talk.vote(id, Ids.of(card), 0, Caller.key());
    return Response.noContent().build();
  }
}
