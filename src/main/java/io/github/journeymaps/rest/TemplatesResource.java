package io.github.journeymaps.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.sal.api.message.I18nResolver;
import io.github.journeymaps.format.MapTemplates;
import io.github.journeymaps.journey.Journeys;
import io.github.journeymaps.journey.MapListing;
import io.github.journeymaps.memory.Workload;
import io.github.journeymaps.rest.http.Caller;
import io.github.journeymaps.rest.http.JsonResponses;
import io.github.journeymaps.store.MapQuery;
import io.github.journeymaps.store.MapSummary;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** What a new map can begin with: shipped templates, then the maps that are labelled as such. */
@Path("templates")
@Produces(JsonResponses.JSON)
public final class TemplatesResource {
  /** Of the company's own. */
  private static final int MOST = 50;

  private final MapListing listing = Beans.get(MapListing.class);
  private final Journeys journeys = Beans.get(Journeys.class);
  private final I18nResolver texts = Beans.get(I18nResolver.class);
  private final Workload workload = Beans.get(Workload.class);

  @GET
  @AnonymousSiteAccess
  public Response list() {
    var shipped = MapTemplates.names().stream().map(this::line);
    var own = listing.list(labelled(), Caller.key()).maps().stream().map(this::line);
    return JsonResponses.ok(Map.of("results", Stream.concat(shipped, own).toList()));
  }

  private static MapQuery labelled() {
    return MapQuery.rows(0, MOST).withLabel(NewMapSource.LABEL);
  }

  private Map<String, Object> line(String name) {
    var prefix = MapTemplates.PREFIX + name;
    return line(name, texts.getText(prefix + ".name"), texts.getText(prefix + ".description"));
  }

  private Map<String, Object> line(MapSummary summary) {
    String description =
        workload.on(summary.largest(), () -> journeys.map(summary).text("description"));
    var line = line(summary.id(), summary.title(), description == null ? "" : description);
    line.put("space", summary.home().space());
    return line;
  }

  private static Map<String, Object> line(String template, String name, String description) {
    var line = new LinkedHashMap<String, Object>();
    line.put("template", template);
    line.put("name", name);
    line.put("description", description);
    return line;
  }
}
