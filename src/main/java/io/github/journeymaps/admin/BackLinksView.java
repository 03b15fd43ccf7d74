package io.github.journeymaps.admin;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.soy.renderer.SoyTemplateRenderer;
import io.github.journeymaps.journey.issues.BackLinks.Open;
import io.github.journeymaps.rest.JsonViews;
import io.github.journeymaps.store.CardIssue;
import io.github.journeymaps.text.Localizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The page that lists back-links that are not done. Safe for threads. */
public final class BackLinksView {
  private static final String MODULE = "io.github.journeymaps.confluence:templates";
  private static final List<String> FAILURES =
      List.of("login", "forbidden", "not-found", "refused", "unreachable", "busy", "read-only");

  private final SoyTemplateRenderer soy;
  private final I18nResolver texts;
  private final LocaleResolver locales;
  private final JsonViews views;

  public BackLinksView(
      SoyTemplateRenderer soy, I18nResolver texts, LocaleResolver locales, JsonViews views) {
    this.soy = soy;
    this.texts = texts;
    this.locales = locales;
    this.views = views;
  }

  /**
   * A part of the list.
   *
   * @param next where the next part begins; null when this is the last one
   * @param token of the form
   * @param isOutdated whether the form that was sent was not from here
   */
  record Part(List<Open> lines, Integer next, String token, boolean isOutdated) {}

  /**
   * @param address of the page itself
   */
  String draw(Part part, String address) {
    var words = new Localizer(texts, locales.getLocale());
    var data = new HashMap<String, Object>();
    data.put("address", address);
    data.put("token", part.token());
    data.put("outdated", part.isOutdated());
    data.put("lines", part.lines().stream().map(line -> line(line, words)).toList());
    if (part.next() != null) {
      data.put("next", part.next());
    }
    return soy.render(MODULE, "JourneyMaps.Admin.backLinks", data);
  }

  private Map<String, Object> line(Open open, Localizer words) {
    CardIssue issue = open.issue();
    var line = new HashMap<String, Object>();
    line.put("map", open.title() == null ? words.text("admin.deleted") : open.title());
    line.put("key", issue.link().key());
    line.put("url", open.url() == null ? "" : open.url());
    line.put("wants", words.text(issue.isUnwanted() ? "admin.remove" : "admin.add"));
    line.put("user", views.person(issue.user()).get("fullName"));
    line.put("since", day(issue.since(), words));
    line.put("tried", issue.tried() == null ? "" : day(issue.tried(), words));
    line.put("tries", words.number(issue.tries(), 0));
    line.put("failure", issue.failure() == null ? "" : failure(issue.failure(), words));
    return line;
  }

  private static String day(Instant moment, Localizer words) {
    return words.date(LocalDate.ofInstant(moment, ZoneOffset.UTC));
  }

  private static String failure(String reason, Localizer words) {
    return words.text("admin.failure." + (FAILURES.contains(reason) ? reason : "other"));
  }
}
