package io.github.journeymaps.wiki;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
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
import java.util.Map;
import java.util.Optional;
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
  private final ApplicationProperties site;
  private final Clock clock;

  public MapOnPage(
      Journeys journeys,
      Drawing drawing,
      Workload workload,
      LocaleResolver locales,
      ApplicationProperties site,
      Clock clock) {
    this.journeys = journeys;
    this.drawing = drawing;
    this.workload = workload;
    this.locales = locales;
    this.site = site;
    this.clock = clock;
  }

  /**
   * @param entity what the macro stands on; null where it is not saved yet
   * @return the drawing, or the sentence for a map that is not here, not for this reader, or that
   *     cannot be drawn while there is so much to do
   */
  String drawn(Map<String, String> parameters, ContentEntityObject entity, Output output) {
    try {
      MapSummary summary = journeys.summary(MacroParameters.map(parameters), user());
      ViewOptions options = options(parameters, output);
      RenderContext context = shown(summary, output);
      return isOld(entity)
          ? then(summary, entity, options, context)
          : revision(summary, MacroParameters.revision(parameters), options, context);
    } catch (Refusal | UnknownMap e) {
      return drawing.state("missing");
    } catch (Busy e) {
      return drawing.state("busy");
    }
  }

  /**
   * What a macro without a map shows to somebody who may begin one on the page it stands on.
   *
   * @param entity what the macro stands on; null where it is not saved yet
   */
  Optional<String> begun(ContentEntityObject entity, Output output) {
    return Optional.ofNullable(entity)
        .filter(on -> output == Output.LIVE && on.isLatestVersion())
        .filter(on -> journeys.mayBegin(on.getId(), user()))
        .map(on -> drawing.begin(on.getId()));
  }

  private static String user() {
    ConfluenceUser user = AuthenticatedUserThreadLocal.get();
    return user == null ? null : user.getKey().getStringValue();
  }

  private static ViewOptions options(Map<String, String> parameters, Output output) {
    ViewOptions options = ViewOptions.of(parameters);
    return output == Output.STILL ? options.still() : options.editable(true);
  }

  private static boolean isOld(ContentEntityObject entity) {
    return entity != null && !entity.isLatestVersion();
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

  private RenderContext shown(MapSummary summary, Output output) {
    return RenderContext.on(
            LocalDate.now(clock.withZone(ZoneOffset.UTC)),
            site.getBaseUrl(output == Output.STILL ? UrlMode.CANONICAL : UrlMode.RELATIVE))
        .ownedBy(journeys.ownerName(summary))
        .livingOn(summary.home().page())
        .to(journeys.mayEdit(summary, user()));
  }
}
