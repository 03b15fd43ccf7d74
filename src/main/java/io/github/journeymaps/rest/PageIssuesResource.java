package io.github.journeymaps.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import io.github.journeymaps.journey.IssuesOfMap;
import io.github.journeymaps.journey.IssuesOfMap.Linked;
import io.github.journeymaps.journey.Journeys;
import io.github.journeymaps.journey.Refusal;
import io.github.journeymaps.memory.Workload;
import io.github.journeymaps.store.Head;
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
@Produces(Answers.JSON)
public final class PageIssuesResource {
  private static final int MOST = 20;
  private static final Pattern MAP = Pattern.compile("[^@]+(@\\d{1,18})?");

  private final Journeys journeys = Beans.get(Journeys.class);
  private final IssuesOfMap issues = Beans.get(IssuesOfMap.class);
  private final IssueAnswers answers = Beans.get(IssueAnswers.class);
  private final Workload workload = Beans.get(Workload.class);

  @GET
  @AnonymousSiteAccess
  public Response list(@Context UriInfo uri) {
    boolean fresh = Query.flag(uri, "fresh");
    var heads = new LinkedHashMap<String, Head>();
    asked(uri).forEach(map -> head(map).ifPresent(head -> heads.put(map, head)));
    var maps = new LinkedHashMap<String, Linked>();
    heads.forEach((map, head) -> linked(map, head).ifPresent(linked -> maps.put(map, linked)));
    var looked = issues.look(List.copyOf(maps.values()), fresh, Caller.key());
    var drawn = new LinkedHashMap<String, Object>();
    maps.forEach((map, linked) -> drawn.put(map, answers.map(linked, looked)));
    return Answers.fresh(Map.of("servers", answers.servers(looked), "maps", drawn));
  }

  private static List<String> asked(UriInfo uri) {
    var maps = Query.list(uri, "maps");
    if (maps.isEmpty() || maps.size() > MOST) {
      throw Query.bad("maps", maps.size() + " (1–" + MOST + ")");
    }
    maps.stream()
        .filter(map -> !MAP.matcher(map).matches())
        .findFirst()
        .ifPresent(
            map -> {
              throw Query.bad("maps", map);
            });
    return maps;
  }

  /** Empty for a map that the caller may not see. */
  private Optional<Head> head(String map) {
    try {
      return Optional.of(journeys.head(map.split("@")[0], Caller.key()));
    } catch (Refusal e) {
      return Optional.empty();
    }
  }

  /** Empty for a map that has just gone, or a revision it never had. */
  private Optional<Linked> linked(String map, Head head) {
    String[] parts = map.split("@");
    Long revision = parts.length == 1 ? null : Long.valueOf(parts[1]);
    try {
      return Optional.of(
          workload.on(head.largest(), () -> issues.at(head, revision, Caller.key())));
    } catch (Refusal | UnknownMap e) {
      return Optional.empty();
    }
  }
}
