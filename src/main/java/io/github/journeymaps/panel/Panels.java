package io.github.journeymaps.panel;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.soy.renderer.SoyTemplateRenderer;
import io.github.journeymaps.map.Element;
import io.github.journeymaps.map.JourneyMap;
import io.github.journeymaps.map.Kind;
import io.github.journeymaps.text.Localizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Draws the panel of a thing of a map. Safe for threads. */
public final class Panels {
  private static final String MODULE = "io.github.journeymaps.confluence:templates";

  private final SoyTemplateRenderer soy;
  private final I18nResolver texts;

  public Panels(SoyTemplateRenderer soy, I18nResolver texts) {
    this.soy = soy;
    this.texts = texts;
  }

  /** The kinds of things that have a panel. */
  public static List<Kind> kinds() {
    return PanelTables.kinds();
  }

  /**
   * The form of a thing.
   *
   * @param kind one of {@link #kinds}
   * @param id does not count for the map itself
   * @return empty when the map has no such thing
   */
  public Optional<String> draw(JourneyMap map, Kind kind, String id, Locale locale, HomePage home) {
    var words = new Localizer(texts, locale);
    return kind == Kind.MAP
        ? Optional.of(draw(new Subject(map, null, null, words, home)))
        : map.find(kind, id).map((Element e) -> draw(new Subject(map, e, null, words, home)));
  }

  private String draw(Subject subject) {
    return soy.render(
        MODULE, "JourneyMaps.Panel.panel", new LinkedHashMap<>(new PanelView(subject).data()));
  }
}
