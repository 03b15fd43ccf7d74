package io.github.journeymaps.convergence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Somebody who edits a map on its page without a pause, by keys, wherever chance leads. */
final class TypingUser {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Page page;
  private final List<String> acknowledged = new ArrayList<>();

  /**
   * @param page with the map on it, whose scripts are at work
   */
  TypingUser(Page page, URI map) {
    this.page = page;
    page.onResponse(this::heard);
    page.navigate(map.toString());
    page.locator(".journey-map-tools:not([hidden]) [data-action='edit']").first().click();
    page.locator(".journey-map-edit-bar").first().waitFor();
    page.evaluate(script());
  }

  private void heard(Response response) {
    boolean isEdit = response.request().method().equals("POST") && response.url().endsWith("/ops");
    if (isEdit && response.ok()) {
      acknowledged.add(request(response.request().postData()));
    }
  }

  private static String request(String body) {
    try {
      return JSON.readTree(body).at("/request").asText();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("no edit: " + body, e);
    }
  }

  private static String script() {
    try (var in = TypingUser.class.getResourceAsStream("/convergence/hands.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("no script", e);
    }
  }

  /** The requests that the page was told to be kept. */
  List<String> acknowledged() {
    return acknowledged;
  }

  /** Begins to make so many edits; questions are answered for ever. */
  void edit(int seed, int edits, double perSecond) {
    page.evaluate(
        "([seed, edits, rate]) => hands.edit(seed, edits, rate)", List.of(seed, edits, perSecond));
  }

  /** How many edits were begun by now. */
  int made() {
    return ((Number) page.evaluate("() => hands.made")).intValue();
  }

  /** Lets the page hear what happens, and do its work. */
  void wait(int millis) {
    page.waitForTimeout(millis);
  }

  /** Empty when all is sent and that revision is shown, else what is not. */
  String unsettled(long revision) {
    return (String) page.evaluate("revision => hands.unsettled(revision)", (int) revision);
  }

  /** The map as the page shows it: rows, columns, cards and words. */
  String shown() {
    return (String) page.evaluate("() => hands.shown(document)");
  }

  /** The same of the map as it is drawn afresh. */
  String shown(String html) {
    return (String)
        page.evaluate(
            "html => hands.shown(new DOMParser().parseFromString(html, 'text/html'))", html);
  }
}
