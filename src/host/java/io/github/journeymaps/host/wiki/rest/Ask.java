package io.github.journeymaps.host.wiki.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.journeymaps.host.wiki.atlassian.SignedIn;
import io.github.journeymaps.host.wiki.content.Account;
import io.github.journeymaps.host.wiki.content.Refused;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;

/** A call: the request, and what the address says. */
record Ask(HttpServletRequest request, MatchResult address) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int MOST = 200;

  /** Who asks; null for anonymous. */
  Account account() {
    return SignedIn.now();
  }

  /** The content id in the address; attachments have {@code att} before theirs. */
  long id() {
    return number(address.group(1));
  }

  long id(int group) {
    return number(address.group(group));
  }

  static long number(String text) {
    String digits = text.startsWith("att") ? text.substring(3) : text;
    if (!digits.matches("\\d{1,18}")) {
      throw Refused.notFound("No content found with id: ContentId{id=" + text + "}");
    }
    return Long.parseLong(digits);
  }

  Optional<String> parameter(String name) {
    return Optional.ofNullable(request.getParameter(name)).filter(text -> !text.isBlank());
  }

  int start() {
    return page("start", 0, Integer.MAX_VALUE);
  }

  int limit() {
    return page("limit", 25, MOST);
  }

  private int page(String name, int otherwise, int most) {
    String text = parameter(name).orElse(String.valueOf(otherwise));
    if (!text.matches("\\d{1,9}")) {
      throw Refused.badRequest(name + " has to be a number from 0, and is " + text);
    }
    return Math.min(most, Integer.parseInt(text));
  }

  Set<String> expand(String otherwise) {
    return Set.of(parameter("expand").orElse(otherwise).split("\\s*,\\s*"));
  }

  /**
   * The JSON that was sent, and named so: a form on another site cannot do that.
   *
   * @throws Refused 415 for another content type, 400 for what is no JSON
   */
  JsonNode body() throws IOException {
    String type = String.valueOf(request.getContentType());
    if (!type.startsWith("application/json")) {
      throw Refused.unsupported("JSON is sent as application/json, not as " + type);
    }
    try {
      JsonNode body = JSON.readTree(request.getInputStream());
      if (body == null || !body.isContainerNode()) {
        throw Refused.badRequest("The request has no JSON body");
      }
      return body;
    } catch (JsonProcessingException e) {
      throw Refused.badRequest("The request is no JSON: " + e.getOriginalMessage());
    }
  }

  /** Refuses what a form on another site could send. */
  void checkXsrf() {
    String header = String.valueOf(request.getHeader("X-Atlassian-Token"));
    if (!header.equals("no-check") && !header.equals("nocheck")) {
      throw Refused.forbidden("XSRF check failed");
    }
  }
}
