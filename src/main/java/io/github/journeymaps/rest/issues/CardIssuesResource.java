package io.github.journeymaps.rest.issues;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import io.github.journeymaps.jira.NewIssue;
import io.github.journeymaps.journey.Journeys;
import io.github.journeymaps.journey.Refusal;
import io.github.journeymaps.journey.issues.CardAddress;
import io.github.journeymaps.journey.issues.IssueLinking;
import io.github.journeymaps.journey.issues.LinkRequest;
import io.github.journeymaps.journey.issues.LinkResult;
import io.github.journeymaps.map.Card;
import io.github.journeymaps.map.Ids;
import io.github.journeymaps.map.IssueLink;
import io.github.journeymaps.map.JourneyMap;
import io.github.journeymaps.memory.Workload;
import io.github.journeymaps.rest.Beans;
import io.github.journeymaps.rest.http.Caller;
import io.github.journeymaps.rest.http.ChangesState;
import io.github.journeymaps.rest.http.JsonResponses;
import io.github.journeymaps.rest.http.QueryParameters;
import io.github.journeymaps.rest.http.RequestBody;
import io.github.journeymaps.store.MapSummary;
import io.github.journeymaps.store.Sender;
import io.github.journeymaps.text.Localizer;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.net.URI;
import java.util.Map;

/** Issues made for a card, linked to it and taken off it. */
@Path("maps/{id}/cards/{card}/issues")
@Produces(JsonResponses.JSON)
public final class CardIssuesResource {
  /** Longer than any name, key or address of Jira's; what is too long for it, Jira says itself. */
  private static final int NAME = 2_000;

  private final IssueLinking linking = Beans.get(IssueLinking.class);
  private final IssueResponses answers = Beans.get(IssueResponses.class);
  private final Journeys journeys = Beans.get(Journeys.class);
  private final CardAddress addresses = Beans.get(CardAddress.class);
  private final I18nResolver texts = Beans.get(I18nResolver.class);
  private final LocaleResolver locales = Beans.get(LocaleResolver.class);
  private final Workload workload = Beans.get(Workload.class);

  @POST
  @ChangesState
  @LicensedOnly
  @Consumes(MediaType.APPLICATION_JSON)
  public Response add(
      @PathParam("id") String id,
      @PathParam("card") String card,
      InputStream in,
      @Context UriInfo uri) {
    var body = RequestBody.of(in);
    Caller.mustBe(body.text("user"));
    LinkResult made = isOld(body) ? link(id, card, body) : create(id, card, body);
    return JsonResponses.json(made.isNew() ? 201 : 200, answers.made(made, card))
        .header("Cache-Control", "no-store")
        .location(location(uri, id, card, made.link()))
        .build();
  }

  private static boolean isOld(RequestBody body) {
    return body.has("key") || body.has("url");
  }

  private LinkResult link(String id, String card, RequestBody body) {
    String server = body.has("server") ? body.required("server", NAME) : null;
    String what = body.required(body.has("url") ? "url" : "key", NAME);
    return linking.link(id, Ids.of(card), server, what, request(body), Caller.key());
  }

  private LinkResult create(String id, String card, RequestBody body) {
    String server = body.required("server", NAME);
    return linking.create(id, Ids.of(card), server, issue(body), request(body), Caller.key());
  }

  private static NewIssue issue(RequestBody body) {
    return new NewIssue(
        body.required("project", NAME),
        body.required("type", NAME),
        body.has("summary") ? body.text("summary") : "",
        body.text("description"),
        body.has("fields") ? body.object("fields").toMap() : Map.of());
  }

  private static LinkRequest request(RequestBody body) {
    return new LinkRequest(
        body.has("request") ? body.required("request", Sender.ID_LENGTH) : null,
        body.has("client") ? body.required("client", Sender.ID_LENGTH) : null);
  }

  private static URI location(UriInfo uri, String id, String card, IssueLink link) {
    return uri.getBaseUriBuilder()
        .path("maps")
        .segment(id, "cards", card, "issues", link.server(), link.key())
        .build();
  }

  @GET
  @Path("draft")
  @AnonymousSiteAccess
  public Response draft(@PathParam("id") String id, @PathParam("card") String card) {
    MapSummary summary = journeys.summary(id, Caller.key());
    return workload.on(summary.largest(), () -> draft(summary, journeys.map(summary), card));
  }

  private Response draft(MapSummary summary, JourneyMap map, String card) {
    Card of = map.card(card).orElseThrow(() -> new Refusal(Refusal.Reason.NO_CARD, card));
    String url = addresses.of(summary, card);
    var words = new Localizer(texts, locales.getLocale());
    return JsonResponses.fresh(new IssueDraft(words, map, of, url).answer());
  }

  @DELETE
  @Path("{server}/{key}")
  @ChangesState
  @LicensedOnly
  public Response remove(
      @PathParam("id") String id,
      @PathParam("card") String card,
      @PathParam("server") String server,
      @PathParam("key") String key,
      @Context UriInfo uri) {
    var request =
        new LinkRequest(QueryParameters.id(uri, "request"), QueryParameters.id(uri, "client"));
    linking.unlink(id, Ids.of(card), new IssueLink(server, key), request, Caller.key());
    return Response.noContent().build();
  }
}
