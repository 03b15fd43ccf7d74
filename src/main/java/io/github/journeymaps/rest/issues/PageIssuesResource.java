package io.github.journeymaps.rest.issues;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import io.github.journeymaps.journey.Journeys;
import io.github.journeymaps.journey.Refusal;
import io.github.journeymaps.journey.issues.MapIssues;
import io.github.journeymaps.journey.issues.MapIssues.Linked;
import io.github.journeymaps.memory.Workload;
import io.github.journeymaps.rest.Beans;
import io.github.journeymaps.rest.http.Caller;
import io.github.journeymaps.rest.http.JsonResponses;
import io.github.journeymaps.rest.http.QueryParameters;
import io.github.journeymaps.store.MapSummary;
import io.github.journeymaps.store.UnknownMap;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The issues of all maps of a page, asked for at once. */
@Path("issues")
@Produces(JsonResponses.JSON)
public final class PageIssuesResource {
  private static final int MOST = 20;
  private static final Pattern MAP = Pattern.compile("[^@]+(@\\d{1,18})?");

  private final Journeys journeys = Beans.get(Journeys.class);
  private final MapIssues issues = Beans.get(MapIssues.class);
  private final IssueResponses answers = Beans.get(IssueResponses.class);
  private final Workload workload = Beans.get(Workload.class);

  @GET
  @AnonymousSiteAccess
  public Response list(@Context UriInfo uri) {
    boolean fresh = QueryParameters.flag(uri, "fresh");
    var summaries = new LinkedHashMap<String, MapSummary>();
    asked(uri).forEach(map -> summary(map).ifPresent(summary -> summaries.put(map, summary)));
    var maps = new LinkedHashMap<String, Linked>();
    summaries.forEach(
        (map, summary) -> linked(map, summary).ifPresent(linked -> maps.put(map, linked)));
    var looked = issues.look(List.copyOf(maps.values()), fresh, Caller.key());
    var drawn = new LinkedHashMap<String, Object>();
    maps.forEach((map, linked) -> drawn.put(map, answers.map(linked, looked)));
    return JsonResponses.fresh(Map.of("servers", answers.servers(looked), "maps", drawn));
  }

  private static List<String> asked(UriInfo uri) {
    var maps = QueryParameters.list(uri, "maps");
    if (maps.isEmpty() || maps.size() > MOST) {
      throw QueryParameters.bad("maps", maps.size() + " (1–" + MOST + ")");
    }
    maps.stream()
        .filter(map -> !MAP.matcher(map).matches())
        .findFirst()
        .ifPresent(
            map -> {
              throw QueryParameters.bad("maps", map);
            });
    return maps;
  }

  /** Empty for a map that the caller may not see. */
  private Optional<MapSummary> summary(String map) {
    try {
      return Optional.of(journeys.summary(map.split("@")[0], Caller.key()));
    } catch (Refusal e) {
      return Optional.empty();
    }
  }

  /** Empty for a map that has just gone, or a revision it never had. */
  private Optional<Linked> linked(String map, MapSummary summary) {
    String[] parts = map.split("@");
    Long revision = parts.length == 1 ? null : Long.valueOf(parts[1]);
    try {
      return Optional.of(
          workload.on(summary.largest(), () -> issues.at(summary, revision, Caller.key())));
    } catch (Refusal | UnknownMap e) {
      return Optional.empty();
    }
  }
}
