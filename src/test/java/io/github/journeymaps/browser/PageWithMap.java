package io.github.journeymaps.browser;

import static io.github.journeymaps.outside.Visitor.MAPS;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.github.journeymaps.outside.Reply;
import io.github.journeymaps.outside.Site;
import io.github.journeymaps.outside.Visitor;
import java.util.Map;
import java.util.UUID;

/**
 * A new page with a map of its own, for one test.
 *
 * @param id the map's
 * @param path the page's, as {@link Visit#map} takes it
 */
record PageWithMap(String id, String path) {

  static PageWithMap ofTemplate(String template) {
    return of("template", template);
  }

  static PageWithMap of(Map<String, ?> document) {
    return of("document", document);
  }

  private static PageWithMap of(String from, Object value) {
    Visitor editor = Site.editor();
    String home = editor.page("DEMO", "Page with map " + UUID.randomUUID(), "");
    String id = editor.post(MAPS, Reply.object("page", home, from, value)).expect(201).at("/id");
    editor.save(home, Visitor.macro(id));
    return new PageWithMap(id, "/pages/viewpage.action?pageId=" + home);
  }

  /** As the server has it now. */
  JsonNode document() {
    return Site.editor().get(MAPS + "/" + id).expect(200).json();
  }

  /** The map in a browser, being edited. */
  Locator edit(Page page) {
    Locator map = Visit.map(page, path);
    map.locator("header [data-action='edit']").click();
    map.locator(".journey-map-edit-bar").waitFor();
    return map;
  }
}
