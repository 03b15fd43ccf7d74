package io.github.journeymaps.format;

import io.github.journeymaps.map.Document;
import io.github.journeymaps.map.JourneyMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A map and where it lives, which only the store knows.
 *
 * @param page the content id of its home page; null while it has none
 */
public record ExportedMap(JourneyMap map, String space, Long page) {
  /** The document as others see it, as a plain object. */
  public Map<String, Object> document() {
    var document = new LinkedHashMap<String, Object>();
    Document.write(map)
        .toMap()
        .forEach(
            (name, value) -> {
              document.put(name, value);
              if (name.equals("revision")) {
                putHome(document);
              }
            });
    return document;
  }

  private void putHome(Map<String, Object> document) {
    document.put("space", space);
    if (page != null) {
      document.put("page", page.toString());
    }
  }
}
