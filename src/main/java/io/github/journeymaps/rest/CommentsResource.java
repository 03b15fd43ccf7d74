package io.github.journeymaps.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.github.journeymaps.journey.talk.CommentView;
import io.github.journeymaps.journey.talk.Talk;
import io.github.journeymaps.map.Fields;
import io.github.journeymaps.map.Ids;
import io.github.journeymaps.map.InvalidMap;
import io.github.journeymaps.map.Limits;
import io.github.journeymaps.map.Problem;
import io.github.journeymaps.rest.http.Caller;
import io.github.journeymaps.rest.http.ChangesState;
import io.github.journeymaps.rest.http.JsonResponses;
import io.github.journeymaps.rest.http.Paging;
import io.github.journeymaps.rest.http.RequestBody;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

/** What people say about a card. */
@Path("maps/{id}/cards/{card}/comments")
@Produces(JsonResponses.JSON)
public final class CommentsResource {
  private static final String TEXT = "text";
  private static final String RESOLVED = "resolved";

  private final Talk talk = Beans.get(Talk.class);
  private final JsonViews views = Beans.get(JsonViews.class);

  @GET
  @AnonymousSiteAccess
  public Response list(
      @PathParam("id") String id, @PathParam("card") String card, @Context UriInfo uri) {
    var paging = Paging.of(uri);
    var found = talk.comments(id, Ids.of(card), paging.start(), paging.limit() + 1, Caller.key());
    JsonViews once = views.once();
    return JsonResponses.ok(paging.page(found, said -> once.comment(said, Caller.key())));
  }

  private Map<String, Object> line(CommentView said) {
    return views.comment(said, Caller.key());
  }

  @POST
  @ChangesState
  @LicensedOnly
  @Consumes(MediaType.APPLICATION_JSON)
  public Response say(
      @PathParam("id") String id,
      @PathParam("card") String card,
      InputStream in,
      @Context UriInfo uri) {
    var body = RequestBody.of(in);
    CommentView said = talk.say(id, Ids.of(card), body.text("parent"), text(body), Caller.key());
    return JsonResponses.json(201, line(said))
        .location(uri.getAbsolutePathBuilder().path(said.comment().id()).build())
        .build();
  }

  /** With characters that every database keeps. */
  private static String text(RequestBody body) {
    String text = body.required(TEXT, Limits.TEXT);
    return Fields.of(Map.of(TEXT, text)).text(TEXT).strip();
  }

  @PUT
  @Path("{comment}")
  @ChangesState
  @LicensedOnly
  @Consumes(MediaType.APPLICATION_JSON)
  public Response change(
      @PathParam("id") String id,
      @PathParam("card") String card,
      @PathParam("comment") String comment,
      InputStream in) {
    var body = RequestBody.of(in);
    if (!body.has(TEXT) && !body.has(RESOLVED)) {
      throw new InvalidMap(List.of(new Problem("missing", TEXT, List.of())));
    }
    String text = body.has(TEXT) ? text(body) : null;
    Boolean resolved = body.has(RESOLVED) ? body.flag(RESOLVED, false) : null;
    return JsonResponses.ok(
        line(talk.change(id, Ids.of(card), comment, text, resolved, Caller.key())));
  }

  @DELETE
  @Path("{comment}")
  @ChangesState
  @LicensedOnly
  public Response remove(
      @PathParam("id") String id,
      @PathParam("card") String card,
      @PathParam("comment") String comment) {
    talk.remove(id, Ids.of(card), comment, Caller.key());
    return Response.noContent().build();
  }
}
