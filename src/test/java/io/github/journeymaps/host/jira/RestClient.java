package io.github.journeymaps.host.jira;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Somebody who calls REST; redirects are not followed. */
final class RestClient {
  static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient http = HttpClient.newHttpClient();
  private final StandInJira jira;
  private final String user;

  /**
   * @param user whose password is the name; empty for anonymous
   */
  RestClient(StandInJira jira, String user) {
    this.jira = jira;
    this.user = user;
  }

  Reply get(String path) throws Exception {
    return send("GET", path, null);
  }

  Reply post(String path, String json) throws Exception {
    return send("POST", path, json);
  }

  Reply put(String path, String json) throws Exception {
    return send("PUT", path, json);
  }

  Reply delete(String path) throws Exception {
    return send("DELETE", path, null);
  }

  Reply send(String method, String path, String json, String... headers) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(jira.url() + path));
    request.method(method, json == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json));
    if (json != null) {
      request.setHeader("Content-Type", "application/json");
    }
    if (!user.isEmpty()) {
      request.setHeader("Authorization", basic(user, user));
    }
    for (int i = 0; i < headers.length; i += 2) {
      request.setHeader(headers[i], headers[i + 1]);
    }
    return new Reply(http.send(request.build(), BodyHandlers.ofString()));
  }

  static String basic(String name, String password) {
    byte[] pair = (name + ":" + password).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(pair);
  }

  /** What came back. */
  record Reply(HttpResponse<String> response) {
    int status() {
      return response.statusCode();
    }

    String text() {
      return response.body();
    }

    JsonNode json() throws Exception {
      return JSON.readTree(response.body());
    }

    String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }
  }
}
