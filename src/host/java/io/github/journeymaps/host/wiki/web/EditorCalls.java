package io.github.journeymaps.host.wiki.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.journeymaps.host.http.HttpException;
import io.github.journeymaps.host.wiki.content.Right;
import io.github.journeymaps.host.wiki.markup.MacroContext;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the page editor asks while somebody writes: placeholders of macros. */
final class EditorCalls {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final RenderServices services;

  EditorCalls(RenderServices services) {
    this.services = services;
  }

  /** The placeholder of a macro, as HTML for the editor. */
  void placeholder(WikiExchange exchange) throws IOException {
    JsonNode asked = read(exchange);
    JsonNode macro = asked.path("macro");
    String name = macro.path("name").asText();
    exchange.html(
        services.editorFormat().placeholder(name, parameters(macro), context(exchange, asked)));
  }

  private static JsonNode read(WikiExchange exchange) throws IOException {
    exchange.checkForm();
    try {
      return JSON.readTree(exchange.request().getInputStream());
    } catch (JsonProcessingException e) {
      throw HttpException.badRequest("The request is no JSON");
    }
  }

  private static Map<String, String> parameters(JsonNode macro) {
    Map<String, String> parameters = new LinkedHashMap<>();
    macro
        .path("params")
        .properties()
        .forEach(field -> parameters.put(field.getKey(), field.getValue().asText()));
    return parameters;
  }

  /** The content that is edited, or the space where it will be; in both the user may write. */
  private MacroContext context(WikiExchange exchange, JsonNode asked) {
    long id = asked.path("contentId").asLong(0);
    if (id != 0) {
      return services.context(
          services.contentService().getFor(exchange.account(), Right.EDIT, id),
          MacroContext.PREVIEW);
    }
    String space = asked.path("spaceKey").asText("");
    if (!services.contentService().rights().inSpace(exchange.account(), Right.EDIT, space)) {
      throw HttpException.notFound("There is no space " + space);
    }
    return services.newContext(space, MacroContext.PREVIEW);
  }
}
