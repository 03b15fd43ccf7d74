package io.github.journeymaps.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

/**
 * A server before the wiki that hands everything on, and adds mermaid to one page: so both pages
 * come the same way, from one origin, in the same frame. The script is zipped and kept by browsers
 * like the plugin's own.
 */
final class Beside implements AutoCloseable {
  /** Stands in the page that mermaid draws on. */
  static final String MARK = "mermaid-draws-here";

  private static final String BLANK = "/blank";
  private static final String SCRIPT = "/mermaid.min.js";
  private static final String FOR_A_YEAR = "max-age=31536000, immutable";
  private static final List<String> ASKED =
      List.of("Accept", "Accept-Encoding", "Accept-Language", "Cookie", "If-None-Match");
  private static final List<String> ANSWERED =
      List.of("Content-Type", "Content-Encoding", "Cache-Control", "ETag", "Set-Cookie", "Vary");
  private static final int THREADS = 6;

  private final HttpClient http = HttpClient.newHttpClient();
  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
  private final HttpServer server;
  private final URI wiki;
  private final byte[] script;

  Beside(URI wiki, Path mermaid) throws IOException {
    // Without it each answer waits for the browser's acknowledgement of its head.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    this.wiki = wiki;
    script = zipped(Files.readAllBytes(mermaid));
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.setExecutor(threads);
    server.start();
  }

  /** The address of the wiki, seen through this server. */
  String url() {
    return "http://localhost:" + server.getAddress().getPort() + wiki.getPath();
  }

  /** A page of the same origin with nothing on it, which leaves nothing in a cache. */
  String blank() {
    return "http://localhost:" + server.getAddress().getPort() + BLANK;
  }

  /** How large mermaid's script is on the wire. */
  int scriptBytes() {
    return script.length;
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      switch (exchange.getRequestURI().getPath()) {
        case SCRIPT -> script(exchange);
        case BLANK -> blank(exchange);
        default -> handOn(exchange);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void script(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/javascript;charset=UTF-8");
    exchange.getResponseHeaders().set("Cache-Control", FOR_A_YEAR);
    sendZipped(exchange, 200, script);
  }

  private static void blank(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/html");
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    send(exchange, 200, "<!DOCTYPE html><title>Blank</title>".getBytes(StandardCharsets.UTF_8));
  }

  private void handOn(HttpExchange exchange) throws IOException, InterruptedException {
    HttpResponse<byte[]> answer = http.send(request(exchange), BodyHandlers.ofByteArray());
    for (String name : ANSWERED) {
      answer.headers().allValues(name).forEach(v -> exchange.getResponseHeaders().add(name, v));
    }
    if (exchange.getRequestURI().getPath().contains(MARK)) {
      String page = new String(answer.body(), StandardCharsets.UTF_8);
      sendZipped(exchange, answer.statusCode(), zipped(withMermaid(page)));
    } else {
      send(exchange, answer.statusCode(), answer.body());
    }
  }

  private HttpRequest request(HttpExchange exchange) {
    URI asked = exchange.getRequestURI();
    HttpRequest.Builder request = HttpRequest.newBuilder(wiki.resolve(asked));
    for (String name : ASKED) {
      String value = exchange.getRequestHeaders().getFirst(name);
      boolean plain = name.equals("Accept-Encoding") && asked.getPath().contains(MARK);
      if (value != null && !plain) {
        request.header(name, value);
      }
    }
    return request.build();
  }

  /** The way that is quickest for mermaid: drawn as soon as the script is there. */
  private static byte[] withMermaid(String page) {
    String diagram =
        "<pre class=\"mermaid\">%s</pre><script src=\"%s\"></script>"
                .formatted(SampleJourney.mermaid(), SCRIPT)
            + "<script>mermaid.initialize({startOnLoad: false}); mermaid.run();</script>";
    return page.replace("<p>" + MARK + "</p>", diagram).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] zipped(byte[] bytes) throws IOException {
    var zipped = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(zipped)) {
      out.write(bytes);
    }
    return zipped.toByteArray();
  }

  private static void sendZipped(HttpExchange exchange, int status, byte[] zipped)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Encoding", "gzip");
    send(exchange, status, zipped);
  }

  private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    if (body.length > 0) {
      exchange.getResponseBody().write(body);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
