package io.github.journeymaps.rest;

import com.atlassian.sal.api.message.I18nResolver;
import io.github.journeymaps.format.MapTemplates;
import io.github.journeymaps.journey.Journeys;
import io.github.journeymaps.map.Document;
import io.github.journeymaps.map.Fields;
import io.github.journeymaps.map.InvalidMap;
import io.github.journeymaps.map.JourneyMap;
import io.github.journeymaps.map.Problem;
import io.github.journeymaps.rest.http.Caller;
import java.util.List;
import java.util.UUID;

/** What a new map begins with: a shipped template by its name, or any map by its id. */
final class NewMapSource {
  /** Maps with this label are offered as templates to everybody who may see them. */
  static final String LABEL = "template";

  /** What is said of the map it came from, and not of the new one. */
  private static final List<String> OWN = List.of("owner", "reviewedOn");

  private final Journeys journeys;
  private final I18nResolver texts;

  NewMapSource(Journeys journeys, I18nResolver texts) {
    this.journeys = journeys;
    this.texts = texts;
  }

  /** A map that the caller may not see is refused like one that is not there. */
  JourneyMap with(String template) {
    return MapTemplates.read(template, texts::getText).orElseGet(() -> asIn(template));
  }

  private JourneyMap asIn(String id) {
    requireId(id);
    Fields document = Document.write(journeys.view(id, Caller.key()).map()).without(OWN);
    var labels = document.texts("labels").stream().filter(l -> !l.equalsIgnoreCase(LABEL)).toList();
    return Document.read(document.with("labels", labels).with("origin", document.get("id")));
  }

  private static void requireId(String template) {
    try {
      UUID.fromString(template);
    } catch (IllegalArgumentException e) {
      var args = List.of(template, String.join(", ", MapTemplates.names()));
      throw new InvalidMap(List.of(new Problem("not-one-of", "template", args)));
    }
  }
}
