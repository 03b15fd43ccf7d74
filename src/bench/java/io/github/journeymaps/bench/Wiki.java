package io.github.journeymaps.bench;

import io.github.journeymaps.format.JsonFormat;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** A running Confluence as its REST calls see it; writes as the user editor. */
final class Wiki {
  private static final String EDITOR =
      "Basic "
          + Base64.getEncoder().encodeToString("editor:editor".getBytes(StandardCharsets.UTF_8));

  private final HttpClient http = HttpClient.newHttpClient();
  private final URI base;

  Wiki(URI base) {
    this.base = base;
  }

  /** A page that everybody may see; its id. */
  String page(String title, String storage) throws IOException, InterruptedException {
    var content = content(title, storage);
    content.put("space", Map.of("key", "OPEN"));
    return (String) call("POST", "/rest/api/content", content).get("id");
  }

  private void replace(String page, String title, String storage)
      throws IOException, InterruptedException {
    var content = content(title, storage);
    content.put("id", page);
    content.put("version", Map.of("number", 2));
    call("PUT", "/rest/api/content/" + page, content);
  }

  /** Puts a map on its page. */
  void show(String page, String title, String map) throws IOException, InterruptedException {
    replace(
        page,
        title,
        "<ac:structured-macro ac:name=\"journey-map\"><ac:parameter ac:name=\"map\">"
            + map
            + "</ac:parameter></ac:structured-macro>");
  }

  private static Map<String, Object> content(String title, String storage) {
    var body = Map.of("storage", Map.of("value", storage, "representation", "storage"));
    return new HashMap<>(Map.of("type", "page", "title", title, "body", body));
  }

  /** A map whose home is that page; its id. */
  String map(String page, Map<String, Object> document) throws IOException, InterruptedException {
    Map<String, Object> asked = Map.of("page", page, "document", document);
    return (String) call("POST", "/rest/journey-maps/1.0/maps", asked).get("id");
  }

  /** Reads a page so many times, as anonymous. */
  static void ask(String url, int times) throws IOException, InterruptedException {
    HttpClient http = HttpClient.newHttpClient();
    HttpRequest request = HttpRequest.newBuilder(URI.create(url)).build();
    for (int i = 0; i < times; i++) {
      http.send(request, BodyHandlers.discarding());
    }
  }

  private Map<String, Object> call(String method, String path, Map<String, Object> body)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(base + path))
            .header("Authorization", EDITOR)
            .header("Content-Type", "application/json")
            .header("X-Atlassian-Token", "no-check")
            .method(method, BodyPublishers.ofString(JsonFormat.text(body)))
            .build();
    HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
    if (answer.statusCode() >= 300) {
      throw new IOException(
          method + " " + path + " was answered by " + answer.statusCode() + ": " + answer.body());
    }
    return JsonFormat.plain(answer.body());
  }
}
