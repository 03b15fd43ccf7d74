package io.github.journeymaps.rest;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.message.LocaleResolver;
import io.github.journeymaps.journey.Journeys;
import io.github.journeymaps.map.Change;
import io.github.journeymaps.map.JourneyMap;
import io.github.journeymaps.rest.http.Caller;
import io.github.journeymaps.rest.http.RequestBody;
import io.github.journeymaps.store.MapSummary;
import io.github.journeymaps.swimlane.Drawing;
import io.github.journeymaps.swimlane.MapSource;
import io.github.journeymaps.swimlane.Pieces;
import io.github.journeymaps.swimlane.RenderContext;
import io.github.journeymaps.swimlane.ViewOptions;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Maps drawn for whoever asks, as they asked for it. */
public final class RequestRenderer {
  private static final List<String> PARAMETERS =
      List.of("view", "savedView", "lanes", "stages", "height");

  private final Drawing drawing;
  private final Journeys journeys;
  private final LocaleResolver locales;
  private final ApplicationProperties application;
  private final Clock clock;

  public RequestRenderer(
      Drawing drawing,
      Journeys journeys,
      LocaleResolver locales,
      ApplicationProperties application,
      Clock clock) {
    this.drawing = drawing;
    this.journeys = journeys;
    this.locales = locales;
    this.application = application;
    this.clock = clock;
  }

  /** The view parameters of an address. */
  static ViewOptions options(UriInfo uri) {
    var given = new HashMap<String, String>();
    PARAMETERS.forEach(name -> given.put(name, uri.getQueryParameters().getFirst(name)));
    return ViewOptions.of(given).editable(true);
  }

  /** The view parameters of a body, and of the address where the body has none. */
  static ViewOptions options(RequestBody body, UriInfo uri) {
    var given = new HashMap<String, String>();
    for (String name : PARAMETERS) {
      Object value = body.values().get(name);
      given.put(name, value == null ? uri.getQueryParameters().getFirst(name) : value.toString());
    }
    return ViewOptions.of(given).editable(true);
  }

  /** The current map, as the macro draws it. */
  String current(MapSummary summary, ViewOptions options) {
    var source =
        new MapSource(
            summary.id(),
            summary.revision(),
            summary.largest(),
            () -> journeys.map(summary, summary.revision()));
    return drawing.section(source, options, locales.getLocale(), renderContext(summary));
  }

  /** A map as it was at a revision. */
  String past(MapSummary summary, long revision, ViewOptions options) {
    var context = renderContext(summary).asOf(journeys.day(summary, revision));
    var source =
        new MapSource(
            summary.id(), revision, summary.largest(), () -> journeys.map(summary, revision));
    return drawing.section(source, options, locales.getLocale(), context);
  }

  /** What changes between two revisions do to the drawing. */
  Pieces pieces(
      MapSummary summary,
      JourneyMap before,
      JourneyMap after,
      List<Change> changes,
      ViewOptions options) {
    // The drawing shows the owner's full name, which the map does not have.
    boolean owner = !Objects.equals(before.owner(), after.owner());
    if (owner || changes.stream().anyMatch(Change::replaces)) {
      return new Pieces(Map.of(), true);
    }
    return drawing.pieces(before, after, options, locales.getLocale(), renderContext(summary));
  }

  /** A new card without anything in it. */
  String blankCard() {
    return drawing.blankCard(locales.getLocale());
  }

  private RenderContext renderContext(MapSummary summary) {
    return RenderContext.on(
            LocalDate.now(clock.withZone(ZoneOffset.UTC)), application.getBaseUrl(UrlMode.RELATIVE))
        .ownedBy(journeys.ownerName(summary))
        .livingOn(summary.home().page())
        .to(journeys.mayEdit(summary, Caller.key()));
  }
}
