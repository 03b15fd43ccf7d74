package io.github.journeymaps.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.github.journeymaps.outside.Reply;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Answers what a page asks about Jira, in place of the site: so every kind of field and of trouble
 * can be had. Links it makes are really made.
 */
final class RoutedJira {
  static final String SERVER = "6b3f2c1e-8d5a-3f47-9c20-5a1e7b9d4c10";
  static final String URL = "https://jira.example/jira";

  /** What was sent to make or link issues. */
  final List<JsonNode> sent = new ArrayList<>();

  /** What is answered to the next of them instead: a status and a body. */
  final Deque<Map.Entry<Integer, String>> refusals = new ArrayDeque<>();

  private final Page page;
  private final TwoCardMap desk;
  private final Map<String, String> answers = new LinkedHashMap<>();
  private int made = 40;

  RoutedJira(Page page, TwoCardMap desk) {
    this.desk = desk;
    this.page = page;
    page.route("**/rest/journey-maps/1.0/jira/**", this::read);
    page.route("**/rest/journey-maps/1.0/maps/*/cards/*/issues/draft", this::draft);
    page.route("**/rest/journey-maps/1.0/maps/*/cards/*/issues", this::put);
    page.route(
        "**/rest/journey-maps/1.0/maps/*/cards/*/issues/*/*",
        route -> route.fulfill(new Route.FulfillOptions().setStatus(204)));
    answer("/servers", server(SERVER, "Jira", URL));
    answer(
        "/projects",
        "{\"key\":\"CX\",\"name\":\"Customer experience\"},{\"key\":\"OPS\",\"name\":\"Operations\"}");
    answer("/types", "{\"id\":\"1\",\"name\":\"Bug\"},{\"id\":\"3\",\"name\":\"Task\"}");
    answer("/fields", "");
    answer("/users", "{\"name\":\"editor\",\"fullName\":\"Edda Editor\"}");
    answer("/search", issue("CX-1", "Call lights stay on") + "," + issue("CX-2", "Letters late"));
  }

  static String server(String id, String name, String url) {
    return Reply.object("id", id, "name", name, "url", url, "primary", true);
  }

  static String issue(String key, String summary) {
    var status = Map.of("name", "To Do", "category", "new");
    String url = URL + "/browse/" + key;
    return Reply.object(
        "server", SERVER, "key", key, "url", url, "summary", summary, "status", status, "state",
        "ok");
  }

  static String field(String id, String name, boolean required, String kind, String... options) {
    var choices = new ArrayList<Map<String, String>>();
    for (String option : options) {
      choices.add(Map.of("id", option.toLowerCase(java.util.Locale.ROOT), "name", option));
    }
    return Reply.object(
        "id",
        id,
        "name",
        name,
        "required",
        required,
        "kind",
        kind,
        "options",
        choices,
        "hasDefault",
        false);
  }

  /** What requests are told whose path ends so: the items of the list. */
  void answer(String end, String items) {
    answers.put(end, items);
  }

  /** What requests are told below the root of the REST resources. */
  void answerAll(String path, String body) {
    page.route(
        url -> url.contains("/rest/journey-maps/1.0/" + path), route -> json(route, 200, body));
  }

  /** Refuses the next request that would make or link an issue. */
  void refuse(int status, String code, String message, String details) {
    refusals.add(Map.entry(status, error(status, code, message, details)));
  }

  static String error(int status, String code, String message, String details) {
    return "{\"status\":%d,\"code\":\"%s\",\"message\":\"%s\",\"details\":[%s]}"
        .formatted(status, code, message, details);
  }

  private void read(Route route) {
    String path = route.request().url().replaceAll("\\?.*", "");
    String end = path.substring(path.lastIndexOf('/'));
    String items = answers.getOrDefault(end, "");
    if (items.startsWith("!")) {
      json(route, Integer.parseInt(items.substring(1, 4)), items.substring(4));
    } else {
      json(route, 200, "{\"results\":[" + items + "]}");
    }
  }

  private void draft(Route route) {
    json(
        route,
        200,
        Reply.object(
            "summary", "Draft of " + cardOf(route), "description", "From the map", "url", URL));
  }

  private void put(Route route) {
    JsonNode body = new Reply(200, null, route.request().postData()).json();
    sent.add(body);
    var refusal = refusals.poll();
    if (refusal != null) {
      json(route, refusal.getKey(), refusal.getValue());
    } else {
      String key = body.has("key") ? body.path("key").asText() : "CX-" + ++made;
      json(route, 201, linked(cardOf(route), key, body.path("request").asText()));
    }
  }

  /** As the site does it: one revision, and what takes it back. */
  private String linked(String card, String key, String request) {
    var before = desk.issues(card);
    var after = Stream.concat(before.stream(), Stream.of(key)).toList();
    desk.ops("editor", TwoCardMap.issues(card, SERVER, after));
    long revision = desk.document().at("/revision").asLong();
    var inverse = List.of(TwoCardMap.issues(card, SERVER, before));
    return Reply.object(
        "server",
        SERVER,
        "key",
        key,
        "url",
        URL + "/browse/" + key,
        "revision",
        revision,
        "inverse",
        inverse,
        "request",
        request);
  }

  private static String cardOf(Route route) {
    return route.request().url().replaceAll(".*/cards/([^/]+)/.*", "$1");
  }

  private static void json(Route route, int status, String body) {
    route.fulfill(
        new Route.FulfillOptions()
            .setStatus(status)
            .setContentType("application/json")
            .setBody(body));
  }
}
