package io.github.journeymaps.host.wiki;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.journeymaps.host.wiki.content.ContentStore;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * The demo content, made from outside as anybody could: a page, a map by the plugin's REST, and the
 * macro on the page. Once, at the first start; what people make of it stays.
 */
final class DemoContent {

  private static final String DONE = "demo";
  private static final String EDITOR =
      "Basic "
          + Base64.getEncoder().encodeToString("editor:editor".getBytes(StandardCharsets.UTF_8));
  private static final List<DemoPage> PAGES =
      List.of(
          new DemoPage("Hospital stay", "hospital-stay.json"),
          new DemoPage("First map", "first-map.json"));

  private final ObjectMapper json = new ObjectMapper();
  private final HttpClient http = HttpClient.newHttpClient();
  private final ContentStore store;
  private final URI base;

  DemoContent(ContentStore store, URI base) {
    this.store = store;
    this.base = base;
  }

  /**
   * Makes what is missing.
   *
   * @throws IllegalStateException where the plugin or the wiki refuses it; the next start tries
   *     again
   */
  void fill() {
    if (store.setting(DONE).isPresent()) {
      return;
    }
    PAGES.forEach(this::fill);
    store.note(DONE, "1");
  }

  private void fill(DemoPage page) {
    JsonNode found =
        store
            .findPage("DEMO", page.title())
            .map(kept -> call("GET", "/rest/api/content/" + kept.id() + EXPAND, null))
            .orElseGet(() -> call("POST", "/rest/api/content", newPage(page.title())));
    if (!found.at("/body/storage/value").asText().contains("journey-map")) {
      document(page.file()).ifPresent(document -> draw(found, document));
    }
  }

  private static final String EXPAND = "?expand=body.storage,version";

  private ObjectNode newPage(String title) {
    ObjectNode page = json.createObjectNode().put("type", "page").put("title", title);
    page.putObject("space").put("key", "DEMO");
    body(page, "<p></p>");
    return page;
  }

  private static void body(ObjectNode page, String storage) {
    page.putObject("body")
        .putObject("storage")
        .put("value", storage)
        .put("representation", "storage");
  }

  private Optional<JsonNode> document(String file) {
    try (InputStream in = DemoContent.class.getResourceAsStream("/demo/" + file)) {
      return in == null ? Optional.empty() : Optional.of(json.readTree(in));
    } catch (IOException e) {
      throw new IllegalStateException("The demo document " + file + " cannot be read", e);
    }
  }

  private void draw(JsonNode page, JsonNode document) {
    String id = page.path("id").asText();
    ObjectNode wanted = json.createObjectNode().put("page", id);
    wanted.set("document", document);
    String map = call("POST", "/rest/journey-maps/1.0/maps", wanted).path("id").asText();
    ObjectNode next = json.createObjectNode().put("type", "page");
    next.put("title", page.path("title").asText());
    next.putObject("version").put("number", page.at("/version/number").asInt() + 1);
    body(
        next,
        "<ac:structured-macro ac:name=\"journey-map\"><ac:parameter ac:name=\"map\">"
            + map
            + "</ac:parameter></ac:structured-macro>");
    call("PUT", "/rest/api/content/" + id, next);
  }

  private JsonNode call(String method, String path, JsonNode body) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(base + path))
            .timeout(Duration.ofSeconds(60))
            .header("Authorization", EDITOR)
            .header("Content-Type", "application/json")
            .header("X-Atlassian-Token", "no-check")
            .method(
                method,
                body == null
                    ? BodyPublishers.noBody()
                    : BodyPublishers.ofString(body.toString(), StandardCharsets.UTF_8))
            .build();
    try {
      return answer(request, http.send(request, BodyHandlers.ofString()));
    } catch (IOException e) {
      throw new IllegalStateException("The demo content cannot be made: " + request, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Making the demo content was interrupted", e);
    }
  }

  private JsonNode answer(HttpRequest request, HttpResponse<String> response) throws IOException {
    if (response.statusCode() >= 300) {
      throw new IllegalStateException(
          request
              + " of the demo content was refused with "
              + response.statusCode()
              + ": "
              + response.body());
    }
    return json.readTree(response.body());
  }

  private record DemoPage(String title, String file) {}
}
