package io.github.journeymaps.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.github.journeymaps.format.JsonOps;
import io.github.journeymaps.journey.EditRequest;
import io.github.journeymaps.journey.Edited;
import io.github.journeymaps.journey.Journeys;
import io.github.journeymaps.map.Edit;
import io.github.journeymaps.memory.Workload;
import io.github.journeymaps.store.Head;
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
@Produces(Answers.JSON)
public final class OpsResource {
  /** As long as the store keeps ids of requests and clients. */
  private static final int ID = 100;

  private final Journeys journeys = Beans.get(Journeys.class);
  private final Screen screen = Beans.get(Screen.class);
  private final Workload workload = Beans.get(Workload.class);

  @POST
  @Write
  @LicensedOnly
  @Consumes(MediaType.APPLICATION_JSON)
  public Response edit(@PathParam("id") String id, InputStream in, @Context UriInfo uri) {
    Head head = journeys.head(id, Caller.key());
    var body = Body.of(in);
    Caller.mustBe(body.text("user"));
    return workload.on(
        2L * head.largest(),
        () -> {
          EditRequest request = request(body);
          Edited edited = journeys.edit(id, request, Caller.key());
          return answer(edited, pieces(head, edited, request.seen(), Screen.options(body, uri)));
        });
  }

  private static EditRequest request(Body body) {
    long base = body.requiredWhole("base");
    var ops = body.requiredList("ops");
    Edit.requireFew(ops);
    return new EditRequest(
        body.required("request", ID),
        body.required("client", ID),
        base,
        body.has("seen") ? Math.max(base, body.whole("seen")) : base,
        JsonOps.read(ops));
  }

  private Pieces pieces(Head head, Edited edited, long seen, ViewOptions options) {
    return edited.isAllSince(seen)
        ? screen.pieces(head, edited.before(), edited.after(), edited.changes(), options)
        : new Pieces(Map.of(), true);
  }

  private static Response answer(Edited edited, Pieces pieces) {
    var answer = new LinkedHashMap<String, Object>();
    answer.put("revision", edited.change().revision());
    answer.put("inverse", JsonOps.write(edited.change().inverse()));
    answer.put("html", pieces.html());
    answer.put("reset", pieces.reset());
    return Answers.ok(answer);
  }
}
