package io.github.journeymaps.host.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.MatchResult;

/** A REST call: the request, and what its address says. */
public class RestRequest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpServletRequest request;
  private final MatchResult address;

  protected RestRequest(HttpServletRequest request, MatchResult address) {
    this.request = request;
    this.address = address;
  }

  public HttpServletRequest request() {
    return request;
  }

  /** A part of the address, counted from 1. */
  public String part(int number) {
    return address.group(number);
  }

  /** Nothing for what is missing or blank. */
  public Optional<String> parameter(String name) {
    return Optional.ofNullable(request.getParameter(name)).filter(text -> !text.isBlank());
  }

  /**
   * @throws HttpException 400 for what is no number from 0 up
   */
  public int number(String name, int otherwise) {
    String text = parameter(name).orElse(String.valueOf(otherwise));
    if (!text.matches("\\d{1,9}")) {
      throw HttpException.badRequest(
          "The parameter " + name + " has to be a number from 0 up, and is " + text);
    }
    return Integer.parseInt(text);
  }

  /**
   * The JSON that was sent, and named so: a form on another site cannot do that.
   *
   * @throws HttpException 415 for another content type, 400 for what is neither an object nor a
   *     list
   */
  public JsonNode body() throws IOException {
    String type = String.valueOf(request.getContentType());
    if (!type.startsWith("application/json")) {
      throw HttpException.of(415, "JSON is sent as application/json, not as " + type);
    }
    try {
      JsonNode body = JSON.readTree(request.getInputStream());
      if (body == null || !body.isContainerNode()) {
        throw HttpException.badRequest("The request has no JSON body");
      }
      return body;
    } catch (JsonProcessingException e) {
      throw HttpException.badRequest("The request is not JSON: " + e.getOriginalMessage());
    }
  }
}
