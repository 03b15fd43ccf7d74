package io.github.journeymaps.swimlane;

import com.atlassian.sal.api.message.I18nResolver;
import io.github.journeymaps.map.JourneyMap;
import io.github.journeymaps.text.Localizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A drawing as plain data for Soy: maps, lists, texts and flags, every figure already a text. */
final class SwimlaneView {
  private final Localizer words;
  private final JourneyMap map;
  private final ViewOptions options;
  private final RenderContext context;
  private final Swimlane swimlane;
  private final TableView table;

  SwimlaneView(
      I18nResolver texts,
      Locale locale,
      JourneyMap map,
      ViewOptions options,
      RenderContext context) {
    this.words = new Localizer(texts, locale);
    this.map = map;
    this.options = options;
    this.context = context;
    swimlane = Swimlane.of(map, options);
    table = new TableView(words, swimlane, context);
  }

  /** Whether the body is a table that pieces fit into. */
  boolean isTable() {
    return options.view().equals("map") && options.live();
  }

  Swimlane swimlane() {
    return swimlane;
  }

  TableView table() {
    return table;
  }

  /** What the map is called to whoever does not see it. */
  String label() {
    return words.text("map.label", map.title());
  }

  /** All but the root element. */
  Map<String, Object> content() {
    var data = new HashMap<String, Object>(body());
    data.put("head", head());
    data.put("strip", strip());
    return data;
  }

  Map<String, Object> head() {
    return new HeadView(words, context).of(map, options);
  }

  List<Map<String, Object>> strip() {
    return new StripView(words, context, options.live()).of(map);
  }

  /** What is under the strip. */
  Map<String, Object> body() {
    var data = new HashMap<String, Object>();
    data.put("view", options.view());
    data.put("live", options.live());
    data.put("empty", map.steps().isEmpty() || map.lanes().isEmpty());
    data.put("nothing", swimlane.isEmpty());
    if (!swimlane.isEmpty()) {
      content(data);
    }
    return data;
  }

  private void content(Map<String, Object> data) {
    switch (options.view()) {
      case "outline" -> outline(data);
      case "emotion" -> emotion(data);
      case "opportunities" -> data.put("list", summary().opportunities());
      case "summary" -> data.put("list", summary().summary());
      default -> table(data);
    }
  }

  private void table(Map<String, Object> data) {
    data.put("table", options.live() ? table.of() : new PaperView(swimlane, table).of());
  }

  private void outline(Map<String, Object> data) {
    data.put("outline", new OutlineView(swimlane, table).of());
    if (!swimlane.curves().isEmpty()) {
      data.put("curve", table.curves().small());
    }
  }

  private void emotion(Map<String, Object> data) {
    if (!swimlane.curves().isEmpty()) {
      data.put("table", table.ofCurves());
      data.put("figures", summary().figures());
    }
  }

  private SummaryView summary() {
    return new SummaryView(words, swimlane, context);
  }
}
