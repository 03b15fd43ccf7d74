package io.github.journeymaps.host.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.journeymaps.host.jira.issues.Refused;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * What a call is answered with.
 *
 * @param body null for none
 */
record Answer(int status, JsonNode body) {
  static Answer ok(JsonNode body) {
    return new Answer(200, body);
  }

  static Answer created(JsonNode body) {
    return new Answer(201, body);
  }

  static Answer nothing() {
    return new Answer(204, null);
  }

  static Answer refused(Refused refused) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    refused.messages().forEach(body.putArray("errorMessages")::add);
    refused.errors().forEach(body.putObject("errors")::put);
    return new Answer(refused.status(), body);
  }

  void send(HttpServletResponse response) throws IOException {
    response.setStatus(status);
    response.setHeader("Cache-Control", "no-cache, no-store, no-transform");
    if (body != null) {
      response.setContentType("application/json;charset=UTF-8");
      response.getOutputStream().write(body.toString().getBytes(StandardCharsets.UTF_8));
    }
  }
}
