package io.github.journeymaps.bench;

import com.atlassian.soy.renderer.SoyTemplateRenderer;
import io.github.journeymaps.map.JourneyMap;
import io.github.journeymaps.memory.CacheMemory;
import io.github.journeymaps.memory.Workload;
import io.github.journeymaps.swimlane.Drawing;
import io.github.journeymaps.swimlane.MapSource;
import io.github.journeymaps.swimlane.RenderContext;
import io.github.journeymaps.swimlane.SoyTestRenderer;
import io.github.journeymaps.swimlane.TestTexts;
import io.github.journeymaps.swimlane.ViewOptions;
import java.time.LocalDate;
import java.util.Locale;

/** The ways to draw a map that are compared. All draw for the same reader. */
final class Drawings {
  private static final Locale LOCALE = Locale.ENGLISH;
  private static final TestTexts TEXTS = new TestTexts(LOCALE);
  private static final ViewOptions OPTIONS = ViewOptions.DEFAULT.editable(true);
  private static final RenderContext SHOWN =
      RenderContext.on(LocalDate.of(2026, 11, 22), SoyTestRenderer.CONTEXT_PATH)
          .ownedBy("Edith Editor")
          .livingOn(7L)
          .to(true);

  private final Drawing drawing;

  private Drawings(SoyTemplateRenderer soy) {
    drawing = new Drawing(soy, TEXTS, new CacheMemory(), new Workload());
  }

  /** By the templates. */
  static Drawings bySoy() {
    return new Drawings(SoyTestRenderer.soy2015(LOCALE));
  }

  /** By {@link HandWritten}. */
  static Drawings byHand() {
    return new Drawings(new HandWritten(TEXTS, LOCALE));
  }

  /** Nothing is written: what the others have in common, choosing what is shown and formatting. */
  static Drawings ofNothing() {
    return new Drawings(new WritesNothing());
  }

  String section(JourneyMap map) {
    return drawing.section(map, OPTIONS, LOCALE, SHOWN);
  }

  String sectionByCache(JourneyMap map) {
    return drawing.section(
        new MapSource(map.id(), map.revision(), 0, () -> map), OPTIONS, LOCALE, SHOWN);
  }
}
