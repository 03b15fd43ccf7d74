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
import io.github.journeymaps.store.Head;
import io.github.journeymaps.store.UnknownMap;
import io.github.journeymaps.swimlane.Drawing;
import io.github.journeymaps.swimlane.Shown;
import io.github.journeymaps.swimlane.Source;
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
      Head head = journeys.head(MacroParameters.map(parameters), user());
      ViewOptions options = options(parameters, output);
      Shown shown = shown(head, output);
      return isOld(entity)
          ? then(head, entity, options, shown)
          : revision(head, MacroParameters.revision(parameters), options, shown);
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

  private String revision(Head head, OptionalLong asked, ViewOptions options, Shown shown) {
    return asked.isEmpty()
        ? section(head, head.revision(), options, shown)
        : section(
            head, asked.getAsLong(), options, shown.asOf(journeys.day(head, asked.getAsLong())));
  }

  private String section(Head head, long revision, ViewOptions options, Shown shown) {
    var source =
        new Source(head.id(), revision, head.largest(), () -> journeys.map(head, revision));
    return drawing.section(source, options, locales.getLocale(), shown);
  }

  /** The map as it was when that version of the page was saved. */
  private String then(Head head, ContentEntityObject entity, ViewOptions options, Shown shown) {
    Instant saved = entity.getLastModificationDate().toInstant();
    Shown old = shown.asOf(LocalDate.ofInstant(saved, ZoneOffset.UTC));
    return workload.on(
        head.largest(), () -> drawing.section(at(head, saved), options, locales.getLocale(), old));
  }

  /** A page may be older than the map on it, when a macro was pasted: its first revision then. */
  private JourneyMap at(Head head, Instant moment) {
    try {
      return journeys.map(head, moment);
    } catch (Refusal e) {
      return journeys.map(head, 1);
    }
  }

  private Shown shown(Head head, Output output) {
    return Shown.on(
            LocalDate.now(clock.withZone(ZoneOffset.UTC)),
            site.getBaseUrl(output == Output.STILL ? UrlMode.CANONICAL : UrlMode.RELATIVE))
        .ownedBy(journeys.ownerName(head))
        .livingOn(head.home().page())
        .to(journeys.mayEdit(head, user()));
  }
}
