package io.github.journeymaps.swimlane;

import io.github.journeymaps.format.JsonFormat;
import io.github.journeymaps.map.JourneyMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

/**
 * Draws a map document into pages that a browser opens: {@code Preview FILE DIRECTORY [de]} writes
 * one page a view.
 */
public final class Preview {
  private Preview() {}

  public static void main(String[] arguments) throws IOException {
    JourneyMap map =
        JsonFormat.read(Files.readString(Path.of(arguments[0])))
            .as("d8b5c1f0-0000-4000-8000-000000000001", 17);
    Locale locale = arguments.length > 2 ? Locale.forLanguageTag(arguments[2]) : Locale.ENGLISH;
    var drawing = DrawnMaps.drawing(SoyTestRenderer.soy2015(locale), locale);
    RenderContext context =
        RenderContext.on(LocalDate.of(2026, 11, 22), "/confluence")
            .ownedBy("Edith Editor")
            .to(true);
    Path to = Files.createDirectories(Path.of(arguments[1]));
    for (String view : ViewOptions.VIEWS) {
      var options = ViewOptions.of(Map.of("view", view)).editable(true);
      write(to.resolve(view + ".html"), drawing.section(map, options, locale, context), locale);
    }
    write(
        to.resolve("still.html"),
        drawing.section(map, ViewOptions.DEFAULT.still(), locale, context),
        locale);
  }

  private static void write(Path file, String section, Locale locale) throws IOException {
    String css = Path.of("src/main/resources/css").toAbsolutePath().toUri().toString();
    Files.writeString(
        file,
        """
        <!DOCTYPE html>
        <html lang="%1$s"><head><meta charset="utf-8"><title>Preview</title>
        <meta name="viewport" content="width=device-width">
        <style>body{margin:24px;font:14px/20px system-ui,sans-serif;background:var(--ds-surface,#fff);color:#172b4d}
        html[data-color-mode=dark] body{background:#1d2125;color:#c7d1db}
        .journey-map-tools{display:flex!important}</style>
        <link rel="stylesheet" href="%2$s/journey-map-shield.css">
        <link rel="stylesheet" href="%2$s/journey-map.css"></head>
        <body>%3$s</body></html>
        """
            .formatted(locale.getLanguage(), css, section));
  }
}
