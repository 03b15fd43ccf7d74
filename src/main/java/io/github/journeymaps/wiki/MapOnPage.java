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
import io.github.journeymaps.store.Head;
import io.github.journeymaps.swimlane.Drawing;
import io.github.journeymaps.swimlane.Shown;
import io.github.journeymaps.swimlane.ViewOptions;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A map on the page somebody reads: the current revision, the one the macro asks for, or, on an old
 * version of the page, the one of that time. Rights are those of the map's home page, wherever the
 * macro stands. Safe for threads.
 */
public final class MapOnPage {
  private final Journeys journeys;
  private final Drawing drawing;
  private final LocaleResolver locales;
  private final ApplicationProperties site;
  private final Clock clock;

  public MapOnPage(
      Journeys journeys,
      Drawing drawing,
      LocaleResolver locales,
      ApplicationProperties site,
      Clock clock) {
    this.journeys = journeys;
    this.drawing = drawing;
    this.locales = locales;
    this.site = site;
    this.clock = clock;
  }

  /**
   * @param entity what the macro stands on; null where it is not saved yet
   * @return the drawing, or the sentence for a map that is not here, or not for this reader
   */
  String drawn(Map<String, String> parameters, ContentEntityObject entity, Output output) {
    try {
      Head head = journeys.head(MacroParameters.map(parameters), user());
      ViewOptions options = options(parameters, output);
      Shown shown = shown(head, entity, output);
      return isOld(entity)
          ? then(head, entity, options, shown)
          : revision(head, parameters, options, shown);
    } catch (Refusal e) {
      return drawing.state("missing");
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
        .map(on -> drawing.begin(on.getId(), site.getBaseUrl(UrlMode.RELATIVE)));
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
      Head head, Map<String, String> parameters, ViewOptions options, Shown shown) {
    var asked = MacroParameters.revision(parameters);
    if (asked.isEmpty()) {
      Shown live = shown.to(journeys.mayEdit(head, user()));
      return section(head, head.revision(), options, live);
    }
    return section(head, asked.getAsLong(), options.editable(false), shown);
  }

  private String section(Head head, long revision, ViewOptions options, Shown shown) {
    Locale locale = locales.getLocale();
    return drawing.section(
        head.id(), revision, () -> journeys.map(head, revision), options, locale, shown);
  }

  /** The map as it was when that version of the page was saved. */
  private String then(Head head, ContentEntityObject entity, ViewOptions options, Shown shown) {
    Instant saved = entity.getLastModificationDate().toInstant();
    LocalDate day = saved.atZone(ZoneOffset.UTC).toLocalDate();
    JourneyMap map = at(head, saved);
    return drawing.section(map, options.editable(false), locales.getLocale(), shown.asOf(day));
  }

  /** A page may be older than the map on it, when a macro was pasted: its first revision then. */
  private JourneyMap at(Head head, Instant moment) {
    try {
      return journeys.map(head, moment);
    } catch (Refusal e) {
      return journeys.map(head, 1);
    }
  }

  private Shown shown(Head head, ContentEntityObject entity, Output output) {
    String base = site.getBaseUrl(output == Output.STILL ? UrlMode.CANONICAL : UrlMode.RELATIVE);
    String page = entity == null || entity.getId() == 0 ? null : base + entity.getUrlPath();
    Long home = head.home().page();
    return Shown.on(LocalDate.now(clock.withZone(ZoneOffset.UTC)), base)
        .ownedBy(journeys.ownerName(head))
        .at(page, home == null ? null : base + "/download/attachments/" + home + "/");
  }
}
