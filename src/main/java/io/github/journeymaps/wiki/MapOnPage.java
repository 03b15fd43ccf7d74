package io.github.journeymaps.wiki;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.sal.api.message.LocaleResolver;
import io.github.journeymaps.journey.Journeys;
import io.github.journeymaps.journey.Refusal;
import io.github.journeymaps.map.JourneyMap;
import io.github.journeymaps.memory.Busy;
import io.github.journeymaps.memory.Workload;
import io.github.journeymaps.store.MapSummary;
import io.github.journeymaps.store.UnknownMap;
import io.github.journeymaps.swimlane.Drawing;
import io.github.journeymaps.swimlane.MapSource;
import io.github.journeymaps.swimlane.RenderContext;
import io.github.journeymaps.swimlane.ViewOptions;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.OptionalLong;

/**
 * A map on the page somebody reads: the current revision, the one the macro asks for, or, on an old
 * version of the page, the one of that time. Rights are those of the map's home page, wherever the
 * macro stands. Safe for threads.
 */
public final class MapOnPage {
  private final Journeys journeys;
  private final Drawing drawing;
  private final Workload workload;
  private final LocaleResolver locales;
  private final Clock clock;

  public MapOnPage(
      Journeys journeys, Drawing drawing, Workload workload, LocaleResolver locales, Clock clock) {
    this.journeys = journeys;
    this.drawing = drawing;
    this.workload = workload;
    this.locales = locales;
    this.clock = clock;
  }

  /**
   * The map that the macro names.
   *
   * @throws Refusal when it is not here, or not for this reader
   * @throws UnknownMap when it was deleted in between
   * @throws Busy when it cannot be drawn while there is so much to do
   */
  String drawn(MacroCall call) {
    MapSummary summary = journeys.summary(MacroParameters.map(call.parameters()), call.user());
    ViewOptions options = options(call);
    RenderContext context = renderContext(summary, call);
    return call.isOld()
        ? then(summary, call.entity(), options, context)
        : revision(summary, MacroParameters.revision(call.parameters()), options, context);
  }

  /** Whether the reader may begin a map on the page that the macro stands on. */
  boolean mayBegin(MacroCall call) {
    return call.isLive()
        && call.entity() != null
        && !call.isOld()
        && journeys.mayBegin(call.entity().getId(), call.user());
  }

  private static ViewOptions options(MacroCall call) {
    ViewOptions options = ViewOptions.of(call.parameters());
    return call.isLive() ? options.editable(true) : options.still();
  }

  private String revision(
      MapSummary summary, OptionalLong asked, ViewOptions options, RenderContext context) {
    return asked.isEmpty()
        ? section(summary, summary.revision(), options, context)
        : section(
            summary,
            asked.getAsLong(),
            options,
            context.asOf(journeys.day(summary, asked.getAsLong())));
  }

  private String section(
      MapSummary summary, long revision, ViewOptions options, RenderContext context) {
    var source =
        new MapSource(
            summary.id(), revision, summary.largest(), () -> journeys.map(summary, revision));
    return drawing.section(source, options, locales.getLocale(), context);
  }

  /** The map as it was when that version of the page was saved. */
  private String then(
      MapSummary summary, ContentEntityObject entity, ViewOptions options, RenderContext context) {
    Instant saved = entity.getLastModificationDate().toInstant();
    RenderContext old = context.asOf(LocalDate.ofInstant(saved, ZoneOffset.UTC));
    return workload.on(
        summary.largest(),
        () -> drawing.section(at(summary, saved), options, locales.getLocale(), old));
  }

  /** A page may be older than the map on it, when a macro was pasted: its first revision then. */
  private JourneyMap at(MapSummary summary, Instant moment) {
    try {
      return journeys.map(summary, moment);
    } catch (Refusal e) {
      return journeys.map(summary, 1);
    }
  }

  private RenderContext renderContext(MapSummary summary, MacroCall call) {
    return RenderContext.on(LocalDate.now(clock.withZone(ZoneOffset.UTC)), call.base())
        .ownedBy(journeys.ownerName(summary))
        .livingOn(summary.home().page())
        .to(journeys.mayEdit(summary, call.user()));
  }
}
