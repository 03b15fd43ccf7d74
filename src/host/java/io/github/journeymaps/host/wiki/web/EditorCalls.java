package io.github.journeymaps.host.wiki.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.journeymaps.host.wiki.content.Refused;
import io.github.journeymaps.host.wiki.content.Verb;
import io.github.journeymaps.host.wiki.markup.MacroContext;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the page editor asks while somebody writes: placeholders of macros. */
final class EditorCalls {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Workshop workshop;

  EditorCalls(Workshop workshop) {
    this.workshop = workshop;
  }

  /** The placeholder of a macro, as HTML for the editor. */
  void placeholder(Exchange exchange) throws IOException {
    JsonNode asked = read(exchange);
    JsonNode macro = asked.path("macro");
    String name = macro.path("name").asText();
    exchange.html(
        workshop.editorFormat().placeholder(name, parameters(macro), context(exchange, asked)));
  }

  private static JsonNode read(Exchange exchange) throws IOException {
    if (!exchange.isPost()) {
      throw Refused.badRequest("This address takes JSON that is sent by POST only");
    }
    exchange.checkToken();
    try {
      return JSON.readTree(exchange.request().getInputStream());
    } catch (JsonProcessingException e) {
      throw Refused.badRequest("The request is no JSON");
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
  private MacroContext context(Exchange exchange, JsonNode asked) {
    long id = asked.path("contentId").asLong(0);
    if (id != 0) {
      return workshop.context(
          workshop.library().getFor(exchange.account(), Verb.EDIT, id), MacroContext.PREVIEW);
    }
    String space = asked.path("spaceKey").asText("");
    if (!workshop.library().rights().inSpace(exchange.account(), Verb.EDIT, space)) {
      throw Refused.notFound("There is no space " + space);
    }
    return workshop.newContext(space, MacroContext.PREVIEW);
  }
}
