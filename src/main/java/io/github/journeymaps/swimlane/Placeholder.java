package io.github.journeymaps.swimlane;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.soy.renderer.SoyTemplateRenderer;
import io.github.journeymaps.map.JourneyMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The small picture that stands for a map in the page editor, as SVG. Safe for threads. */
public final class Placeholder {
  private static final String MODULE = "io.github.journeymaps.confluence:templates";

  /** What fits beside the sign at its size. */
  private static final int MOST_LETTERS = 38;

  private final SoyTemplateRenderer soy;
  private final I18nResolver texts;

  public Placeholder(SoyTemplateRenderer soy, I18nResolver texts) {
    this.soy = soy;
    this.texts = texts;
  }

  /** Title and counts. */
  public String of(JourneyMap map, Locale locale) {
    int cards = map.cells().values().stream().mapToInt(List::size).sum();
    String facts =
        texts.getText(
            locale,
            "journeymaps.placeholder.facts",
            map.stages().size(),
            map.steps().size(),
            map.lanes().size(),
            cards);
    return picture(map.title(), facts);
  }

  /**
   * Nothing of a map.
   *
   * @param state {@code none} where no map is chosen yet, {@code missing} where it is not here, or
   *     not for this reader
   */
  public String of(String state, Locale locale) {
    return picture(
        texts.getText(locale, "journeymaps.placeholder.title"),
        texts.getText(locale, "journeymaps.placeholder." + state));
  }

  private String picture(String title, String facts) {
    return soy.render(
        MODULE,
        "JourneyMaps.Placeholder.picture",
        Map.of("title", shortened(title), "facts", facts));
  }

  private static String shortened(String title) {
    return title.codePointCount(0, title.length()) <= MOST_LETTERS
        ? title
        : title.substring(0, title.offsetByCodePoints(0, MOST_LETTERS - 1)) + "…";
  }
}
