package io.github.journeymaps.outside;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Somebody who asks a site by HTTP: as a user whose password is the name, or anonymously. */
public final class Visitor {
  public static final String MAPS = "/rest/journey-maps/1.0/maps";

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

  private final URI site;
  private final String user;

  public Visitor(URI site, String user) {
    this.site = site;
    this.user = user;
  }

  public Reply get(String path, String... headers) {
    return call("GET", path, null, headers);
  }

  /** Writes have the header against forged requests, and JSON for a body. */
  public Reply post(String path, String body, String... headers) {
    return call("POST", path, body, with(headers));
  }

  public Reply put(String path, String body, String... headers) {
    return call("PUT", path, body, with(headers));
  }

  public Reply delete(String path) {
    return call("DELETE", path, null, with());
  }

  private static String[] with(String... headers) {
    var all = new LinkedHashMap<String, String>();
    all.put("X-Atlassian-Token", "no-check");
    all.put("Content-Type", "application/json");
    for (int i = 0; i < headers.length; i += 2) {
      all.put(headers[i], headers[i + 1]);
    }
    return all.entrySet().stream()
        .flatMap(e -> List.of(e.getKey(), e.getValue()).stream())
        .toArray(String[]::new);
  }

  /** Exactly this request, with nothing but who asks added. */
  public Reply call(String verb, String path, String body, String... headers) {
    var request =
        HttpRequest.newBuilder(URI.create(site + path))
            .timeout(Duration.ofSeconds(60))
            .method(verb, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    if (user != null) {
      request.header("Authorization", "Basic " + encoded(user + ":" + user));
    }
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.build());
  }

  private static String encoded(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Reply send(HttpRequest request) {
    try {
      var response = CLIENT.send(request, BodyHandlers.ofString());
      return new Reply(response.statusCode(), response.headers(), response.body());
    } catch (IOException e) {
      throw new IllegalStateException(request + " fails", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(request + " is interrupted", e);
    }
  }

  /** A new page; its id. */
  public String page(String space, String title, String storage) {
    return post("/rest/api/content", content("page", space, title, storage)).expect(200).at("/id");
  }

  static String content(String type, String space, String title, String storage) {
    return Reply.object(
        "type", type, "title", title, "space", Map.of("key", space), "body", body(storage));
  }

  private static Map<String, ?> body(String storage) {
    return Map.of("storage", Map.of("value", storage, "representation", "storage"));
  }

  /** The next version of a page. */
  public void save(String page, String storage) {
    Reply now = get("/rest/api/content/" + page + "?expand=version").expect(200);
    String next =
        Reply.object(
            "type", "page",
            "title", now.at("/title"),
            "version", Map.of("number", now.json().at("/version/number").asInt() + 1),
            "body", body(storage));
    put("/rest/api/content/" + page, next).expect(200);
  }

  /** The page as readers see it. */
  public String view(String page) {
    return get("/rest/api/content/" + page + "?expand=body.view")
        .expect(200)
        .at("/body/view/value");
  }

  /** Only these users may see the page from now on. */
  public void restrict(String page, String... users) {
    var names = List.of(users).stream().map(u -> Map.of("type", "known", "username", u)).toList();
    var read =
        Map.of("operation", "read", "restrictions", Map.of("user", names, "group", List.of()));
    var update =
        Map.of(
            "operation", "update", "restrictions", Map.of("user", List.of(), "group", List.of()));
    put(
            "/rest/api/content/" + page + "/restriction",
            Reply.json(Map.of("results", List.of(read, update))))
        .expect(200);
  }

  /** A new map from the first template on a page; its id. */
  public String map(String page) {
    return post(MAPS, Reply.object("page", page)).expect(201).at("/id");
  }

  /** A new card in the first cell of a map; its id. */
  public String card(String map) {
    Reply now = get(MAPS + "/" + map).expect(200);
    String card = UUID.randomUUID().toString();
    var in = Map.of("lane", now.at("/lanes/0/id"), "step", now.at("/stages/0/steps/0/id"));
    var fields = Map.of("text", "Card " + card.substring(0, 4));
    var add = Map.of("op", "add", "kind", "card", "id", card, "in", in, "fields", fields);
    String request = UUID.randomUUID().toString();
    var base = now.json().at("/revision").asLong();
    post(
            MAPS + "/" + map + "/ops",
            Reply.object("request", request, "client", "c", "base", base, "ops", List.of(add)))
        .expect(200);
    return card;
  }

  /** The macro in storage format. */
  public static String macro(String map) {
    return "<ac:structured-macro ac:name=\"journey-map\"><ac:parameter ac:name=\"map\">"
        + map
        + "</ac:parameter></ac:structured-macro>";
  }
}
