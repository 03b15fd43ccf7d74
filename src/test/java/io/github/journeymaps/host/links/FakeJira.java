package io.github.journeymaps.host.links;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** An HTTP server that answers as it is told, and keeps what it was asked. */
final class FakeJira implements AutoCloseable {
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpServer server;
  final List<String> asked = new CopyOnWriteArrayList<>();
  volatile HttpHandler answer = exchange -> say(exchange, 200, "hello");

  FakeJira() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::handle);
    server.setExecutor(threads);
    server.start();
  }

  private void handle(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    asked.add(line(exchange) + (body.isEmpty() ? "" : " " + body));
    try (exchange) {
      answer.handle(exchange);
    }
  }

  /** Such as {@code GET /jira/x as editor}; with a dash for who did not say who asks. */
  private static String line(HttpExchange exchange) {
    String user = exchange.getRequestHeaders().getFirst("X-Trusted-User");
    String secret = exchange.getRequestHeaders().getFirst("X-Trusted-Secret");
    String who = "secret".equals(secret) ? "'" + user + "'" : "-";
    return exchange.getRequestMethod() + " " + exchange.getRequestURI() + " as " + who;
  }

  static void say(HttpExchange exchange, int status, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  /** Answers the first request so, and the next ones with hello. */
  void redirect(int status, String location) {
    answer =
        exchange -> {
          answer = next -> say(next, 200, "there");
          exchange.getResponseHeaders().set("Location", location);
          say(exchange, status, "");
        };
  }

  /** With the context path of a Jira. */
  URI url() {
    return URI.create(root() + "/jira");
  }

  String root() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
