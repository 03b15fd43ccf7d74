package io.github.journeymaps.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.sal.api.message.LocaleResolver;
import io.github.journeymaps.journey.Journeys;
import io.github.journeymaps.journey.Refusal;
import io.github.journeymaps.memory.Workload;
import io.github.journeymaps.rest.http.Caller;
import io.github.journeymaps.rest.http.QueryParameters;
import io.github.journeymaps.store.MapSummary;
import io.github.journeymaps.swimlane.Placeholder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;

/**
 * What the page editor shows in the place of a macro: a picture, whatever map is asked for. One
 * that is not for the caller looks like one that is not there.
 */
@Path("placeholder")
public final class PlaceholderResource {
  private static final String SVG = "image/svg+xml;charset=UTF-8";

  private final Journeys journeys = Beans.get(Journeys.class);
  private final Placeholder placeholder = Beans.get(Placeholder.class);
  private final LocaleResolver locales = Beans.get(LocaleResolver.class);
  private final Workload workload = Beans.get(Workload.class);

  @GET
  @AnonymousSiteAccess
  @Produces(SVG)
  public Response picture(@Context UriInfo uri) {
    String svg = picture(QueryParameters.text(uri, "map"), locales.getLocale());
    return Response.ok(svg, SVG).header("Cache-Control", "private, no-cache").build();
  }

  private String picture(String map, Locale locale) {
    if (map == null) {
      return placeholder.of("none", locale);
    }
    try {
      MapSummary summary = journeys.summary(map, Caller.key());
      return workload.on(summary.largest(), () -> placeholder.of(journeys.map(summary), locale));
    } catch (Refusal e) {
      return placeholder.of("missing", locale);
    }
  }
}
