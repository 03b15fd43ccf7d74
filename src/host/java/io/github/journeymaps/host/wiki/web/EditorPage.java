package io.github.journeymaps.host.wiki.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.journeymaps.host.api.MacroModule;
import io.github.journeymaps.host.wiki.content.Content;
import io.github.journeymaps.host.wiki.markup.MacroContext;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The page editor with its macro browser. */
final class EditorPage {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final RenderServices services;
  private final WikiFrame frame;
  private final PageView view;

  EditorPage(RenderServices services, WikiFrame frame) {
    this.services = services;
    this.frame = frame;
    this.view = new PageView(services);
  }

  /** The editor on a page that is there. */
  void edit(WikiExchange exchange, Content page, String message) throws IOException {
    MacroContext context = services.context(page, MacroContext.PREVIEW);
    Map<String, Object> data = data(page.title(), page.body(), context);
    data.put("action", "/pages/doeditpage.action");
    data.put("pageId", String.valueOf(page.id()));
    data.put("version", page.version());
    data.put("parentId", page.parentId() == null ? "" : String.valueOf(page.parentId()));
    data.put("back", services.addresses().page(page));
    data.put("message", message);
    send(exchange, page.title(), data, view.metas(page));
  }

  /** The editor on a page that comes into being when it is saved. */
  void create(WikiExchange exchange, Draft draft, String message) throws IOException {
    MacroContext context = services.newContext(draft.spaceKey(), MacroContext.PREVIEW);
    Map<String, Object> data = data(draft.title(), draft.body(), context);
    data.put("action", "/pages/docreatepage.action");
    data.put("pageId", "0");
    data.put("version", 0);
    data.put("parentId", draft.parentId() == null ? "" : String.valueOf(draft.parentId()));
    data.put("back", services.addresses().of("/display/" + draft.spaceKey()));
    data.put("message", message);
    Map<String, String> metas = new LinkedHashMap<>(view.spaceMetas(draft.spaceKey()));
    metas.putAll(Map.of("page-id", "0", "content-id", "0", "new-page", "true"));
    metas.put("content-type", "page");
    send(exchange, draft.title(), data, metas);
  }

  private Map<String, Object> data(String title, String body, MacroContext context) {
    Map<String, Object> data = new HashMap<>();
    data.put("pageTitle", title);
    data.put("spaceKey", context.getSpaceKey());
    data.put("editorHtml", services.editorFormat().toEditor(body, context));
    data.put("macros", json(macros()));
    return data;
  }

  private void send(
      WikiExchange exchange, String title, Map<String, Object> data, Map<String, String> metas)
      throws IOException {
    Map<String, String> all = new LinkedHashMap<>(metas);
    all.put("editor-mode", "richtext");
    frame.send(
        exchange,
        new WikiFrame.Inside(
            title, "edit", "Host.Editor.page", data, all, List.of("editor", "macro-browser")));
  }

  /** What the macro browser offers. */
  private List<Map<String, String>> macros() {
    Locale locale = services.platform().locale();
    return services.platform().plugin().macros().stream()
        .filter(module -> !module.hidden())
        .map(module -> macro(module, locale))
        .toList();
  }

  private static Map<String, String> macro(MacroModule module, Locale locale) {
    return Map.of(
        "name", module.name(),
        "label", module.label(locale),
        "description", module.description(locale));
  }

  private static String json(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The macros cannot be written as JSON", e);
    }
  }

  /** A page that is not there yet. */
  record Draft(String spaceKey, String title, Long parentId, String body) {}
}
