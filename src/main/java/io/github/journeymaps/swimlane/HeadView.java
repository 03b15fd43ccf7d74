package io.github.journeymaps.swimlane;

import io.github.journeymaps.map.EnumNames;
import io.github.journeymaps.map.JourneyMap;
import io.github.journeymaps.map.Persona;
import io.github.journeymaps.map.View;
import io.github.journeymaps.text.Localizer;
import io.github.journeymaps.text.UrlParts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The head of a map as plain data. */
final class HeadView {
  private final Localizer words;
  private final RenderContext context;

  HeadView(Localizer words, RenderContext context) {
    this.words = words;
    this.context = context;
  }

  Map<String, Object> of(JourneyMap map, ViewOptions options) {
    return Map.of(
        "about", about(map, options.live()),
        "facts", facts(map),
        "live", options.live(),
        "views", views(options),
        "savedViews", map.views().stream().map(HeadView::savedView).toList(),
        "mayEdit", context.isEditable(options));
  }

  private Map<String, Object> about(JourneyMap map, boolean live) {
    var data = new HashMap<String, Object>();
    data.put("title", map.title());
    data.put("personas", map.personas().stream().map(this::persona).toList());
    List.of("subject", "scenario", "expectations", "description")
        .forEach(name -> data.put(name, map.text(name)));
    data.put("expects", words.text("head.expects", map.text("expectations")));
    data.put("state", EnumNames.of(map.state()));
    data.put("stateWord", words.name("state.map", map.state()));
    data.put("basis", EnumNames.of(map.basis()));
    data.put("basisWord", words.name("basis", map.basis()));
    data.put("labels", map.labels());
    data.put("closed", live);
    if (context.asOf() != null) {
      String revision = words.number(map.revision(), 0);
      data.put("old", words.text("head.old", revision, words.date(context.asOf())));
    }
    return data;
  }

  private String facts(JourneyMap map) {
    var facts = new ArrayList<String>();
    if (map.revision() > 0) {
      facts.add(words.text("head.revision", words.number(map.revision(), 0)));
    }
    if (context.owner() != null) {
      facts.add(words.text("head.owner", context.owner()));
    }
    if (map.reviewedOn() != null) {
      facts.add(words.text("head.reviewed", words.date(map.reviewedOn())));
    }
    return String.join(" \u00b7 ", facts);
  }

  private List<Map<String, Object>> views(ViewOptions options) {
    return ViewOptions.VIEWS.stream()
        .<Map<String, Object>>map(
            view ->
                Map.of(
                    "name",
                    view,
                    "word",
                    words.text("view." + view),
                    "pressed",
                    view.equals(options.view()) ? "true" : "false"))
        .toList();
  }

  private static Map<String, Object> savedView(View view) {
    return Map.of("id", view.id(), "name", view.name());
  }

  private Map<String, Object> persona(Persona persona) {
    var data = new HashMap<String, Object>();
    data.put("id", persona.id());
    data.put("name", persona.name());
    data.put("role", persona.role());
    data.put("colour", String.valueOf(persona.colour()));
    data.put("initials", initials(persona.name()));
    if (persona.picture() != null && context.attachments() != null) {
      data.put("src", context.attachments() + UrlParts.file(persona.picture()));
    }
    return data;
  }

  /** The first letters of the first two words. */
  static String initials(String name) {
    return Arrays.stream(name.split("\\s+"))
        .filter(word -> !word.isEmpty() && Character.isLetter(word.codePointAt(0)))
        .limit(2)
        .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
        .collect(Collectors.joining());
  }
}
