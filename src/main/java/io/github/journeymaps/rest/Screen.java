package io.github.journeymaps.rest;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.message.LocaleResolver;
import io.github.journeymaps.journey.Journeys;
import io.github.journeymaps.map.Change;
import io.github.journeymaps.map.JourneyMap;
import io.github.journeymaps.store.Head;
import io.github.journeymaps.swimlane.Drawing;
import io.github.journeymaps.swimlane.Pieces;
import io.github.journeymaps.swimlane.Shown;
import io.github.journeymaps.swimlane.Source;
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
public final class Screen {
  private static final List<String> PARAMETERS =
      List.of("view", "savedView", "lanes", "stages", "height");

  private final Drawing drawing;
  private final Journeys journeys;
  private final LocaleResolver locales;
  private final ApplicationProperties application;
  private final Clock clock;

  public Screen(
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
  static ViewOptions options(Body body, UriInfo uri) {
    var given = new HashMap<String, String>();
    for (String name : PARAMETERS) {
      Object value = body.values().get(name);
      given.put(name, value == null ? uri.getQueryParameters().getFirst(name) : value.toString());
    }
    return ViewOptions.of(given).editable(true);
  }

  /** The current map, as the macro draws it. */
  String current(Head head, ViewOptions options) {
    var source =
        new Source(
            head.id(), head.revision(), head.largest(), () -> journeys.map(head, head.revision()));
    return drawing.section(source, options, locales.getLocale(), shown(head));
  }

  /** A map as it was at a revision. */
  String past(Head head, long revision, ViewOptions options) {
    var shown = shown(head).asOf(journeys.day(head, revision));
    var source =
        new Source(head.id(), revision, head.largest(), () -> journeys.map(head, revision));
    return drawing.section(source, options, locales.getLocale(), shown);
  }

  /** What changes between two revisions do to the drawing. */
  Pieces pieces(
      Head head, JourneyMap before, JourneyMap after, List<Change> changes, ViewOptions options) {
    // The drawing shows the owner's full name, which the map does not have.
    boolean owner = !Objects.equals(before.owner(), after.owner());
    if (owner || changes.stream().anyMatch(Change::replaces)) {
      return new Pieces(Map.of(), true);
    }
    return drawing.pieces(before, after, options, locales.getLocale(), shown(head));
  }

  /** A new card without anything in it. */
  String blankCard() {
    return drawing.blankCard(locales.getLocale());
  }

  private Shown shown(Head head) {
    return Shown.on(
            LocalDate.now(clock.withZone(ZoneOffset.UTC)), application.getBaseUrl(UrlMode.RELATIVE))
        .ownedBy(journeys.ownerName(head))
        .livingOn(head.home().page())
        .to(journeys.mayEdit(head, Caller.key()));
  }
}
