package io.github.journeymaps.outside;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** What a site answered. */
public record Reply(int status, HttpHeaders headers, String text) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration SOON = Duration.ofSeconds(20);

  public JsonNode json() {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("no JSON: " + this, e);
    }
  }

  /** The text at a path such as {@code /results/0/title}; empty when there is none. */
  public String at(String path) {
    return json().at(path).asText();
  }

  /** Empty when there is none. */
  public String header(String name) {
    return headers.firstValue(name).orElse("");
  }

  /** Status and code, such as {@code 404 no-map}; for what is no error of ours, the status. */
  public String brief() {
    boolean ours = status >= 400 && text.contains("\"code\"");
    return ours ? status + " " + at("/code") : "" + status;
  }

  /** Itself, when it is of that status. */
  public Reply expect(int expected) {
    if (status != expected) {
      throw new AssertionError("expected " + expected + " and got " + this);
    }
    return this;
  }

  /** Comes back when something is so, for what is done after the answer. */
  public static void soon(String what, BooleanSupplier isSo) throws InterruptedException {
    Instant end = Instant.now().plus(SOON);
    while (!isSo.getAsBoolean()) {
      if (Instant.now().isAfter(end)) {
        throw new AssertionError("not within " + SOON + ": " + what);
      }
      Thread.sleep(100);
    }
  }

  /** Names and values by turns as a JSON object. */
  public static String object(Object... namesAndValues) {
    var object = new java.util.LinkedHashMap<String, Object>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      object.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return json(object);
  }

  public static String json(Map<String, ?> object) {
    try {
      return JSON.writeValueAsString(object);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
