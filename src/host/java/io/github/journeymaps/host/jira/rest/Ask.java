package io.github.journeymaps.host.jira.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.journeymaps.host.jira.door.Body;
import io.github.journeymaps.host.jira.door.Caller;
import io.github.journeymaps.host.jira.issues.Refused;
import io.github.journeymaps.host.jira.issues.User;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.MatchResult;

/** A call: the request, and what the address says. */
record Ask(HttpServletRequest request, MatchResult address) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Who asks; null for anonymous. */
  User user() {
    return Caller.of(request).user();
  }

  /**
   * @throws Refused for anonymous
   */
  User somebody() {
    return Optional.ofNullable(user())
        .orElseThrow(
            () ->
                Refused.of(
                    401,
                    "You are not authenticated. Authentication required to perform this operation."));
  }

  /** A part of the address. */
  String part(int number) {
    return address.group(number);
  }

  /** Nothing for what is missing or empty. */
  Optional<String> parameter(String name) {
    return Optional.ofNullable(request.getParameter(name)).filter(text -> !text.isEmpty());
  }

  int number(String name, int otherwise) {
    String text = parameter(name).orElse(String.valueOf(otherwise));
    if (!text.matches("\\d{1,9}")) {
      throw Refused.of(400, "The parameter " + name + " has to be a number, and is " + text);
    }
    return Integer.parseInt(text);
  }

  /**
   * The JSON that was sent, and named so: a form on another site cannot do that.
   *
   * @throws Refused 415 for another content type, 400 for what is no object
   */
  JsonNode body() throws IOException {
    String type = String.valueOf(request.getContentType());
    if (!type.startsWith("application/json")) {
      throw Refused.of(415, "Unsupported Media Type");
    }
    try {
      JsonNode body = JSON.readTree(Body.of(request));
      if (body == null || !body.isObject()) {
        throw Refused.of(400, "No content to map to Object due to end of input");
      }
      return body;
    } catch (JsonProcessingException e) {
      throw Refused.of(400, "Unexpected character: " + e.getOriginalMessage());
    }
  }
}
