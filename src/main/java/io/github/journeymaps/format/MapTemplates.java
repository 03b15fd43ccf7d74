package io.github.journeymaps.format;

import io.github.journeymaps.map.Fields;
import io.github.journeymaps.map.JourneyMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * What new maps begin with: documents under {@code map-templates}, in the order of its {@code
 * index.json}. Their texts are i18n keys that start with {@value #PREFIX}; their ids only connect
 * their parts.
 */
public final class MapTemplates {
  public static final String PREFIX = "journeymaps.template.";

  private static final String FOLDER = "/map-templates/";

  private MapTemplates() {}

  /** The templates' names, in the order to offer them. */
  public static List<String> names() {
    return Fields.of(JsonFormat.plain("{\"names\":" + resource("index") + "}")).texts("names");
  }

  /**
   * A new map from a template, with ids of its own.
   *
   * @param text the text of an i18n key in the language of whoever makes the map
   * @return empty when there is no template of that name
   */
  public static Optional<JourneyMap> read(String name, UnaryOperator<String> text) {
    return names().contains(name) ? Optional.of(made(name, text)) : Optional.empty();
  }

  private static JourneyMap made(String name, UnaryOperator<String> text) {
    var ids = new HashMap<String, String>();
    Object document =
        replaced(
            JsonFormat.plain(resource(name)),
            value -> value.startsWith(PREFIX) ? text.apply(value) : fresh(value, ids));
    return JsonFormat.read(JsonFormat.text(document));
  }

  /** The same id gets the same new id wherever it stands. */
  private static String fresh(String value, Map<String, String> ids) {
    return value.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
        ? ids.computeIfAbsent(value, v -> UUID.randomUUID().toString())
        : value;
  }

  private static Object replaced(Object value, UnaryOperator<String> change) {
    if (value instanceof Map<?, ?> map) {
      var copy = new LinkedHashMap<Object, Object>();
      map.forEach((name, inner) -> copy.put(name, replaced(inner, change)));
      return copy;
    }
    if (value instanceof List<?> list) {
      return list.stream().map(inner -> replaced(inner, change)).toList();
    }
    return value instanceof String text ? change.apply(text) : value;
  }

  private static String resource(String name) {
    try (InputStream in = MapTemplates.class.getResourceAsStream(FOLDER + name + ".json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read template " + name, e);
    }
  }
}
