package io.github.journeymaps.host.wiki;

import com.atlassian.event.api.EventPublisher;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.journeymaps.host.api.Platform;
import io.github.journeymaps.host.api.Plugin;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.component.LifeCycle;
import org.h2.jdbcx.JdbcConnectionPool;

/** The wiki alone behind a real server, with macros of the test instead of the plugin's jar. */
final class RunningWiki implements Platform, EventPublisher, AutoCloseable {

  static final ObjectMapper JSON = new ObjectMapper();

  final List<Object> published = new ArrayList<>();
  final ConfluenceWiki wiki;
  boolean readOnly;
  Consumer<Object> listener = published::add;

  private final DataSource dataSource;
  private final Plugin plugin = new TestMacros();
  private final Server server = new Server();
  private final ServerConnector connector = new ServerConnector(server);
  private final HttpClient http =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

  RunningWiki() throws Exception {
    this(
        JdbcConnectionPool.create(
            "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", ""));
  }

  RunningWiki(DataSource dataSource) throws Exception {
    this.dataSource = dataSource;
    wiki = new ConfluenceWiki(this);
    ServletContextHandler context =
        new ServletContextHandler("/confluence", ServletContextHandler.SESSIONS);
    context.addFilter(
        new FilterHolder(wiki.signIn()), "/*", EnumSet.of(jakarta.servlet.DispatcherType.REQUEST));
    wiki.servlets()
        .forEach((path, servlet) -> context.addServlet(new ServletHolder(servlet), path));
    server.setHandler(context);
    server.addConnector(connector);
    server.start();
  }

  /** The answer to a call as this user; null is anonymous. */
  HttpResponse<String> call(String user, String method, String path, String body) throws Exception {
    HttpRequest.Builder request = request(user, path);
    request.method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    return http.send(request.build(), BodyHandlers.ofString());
  }

  /** Posts a body under a name of its own, with an {@code X-Atlassian-Token}. */
  HttpResponse<String> send(String type, String user, String path, String token, String body)
      throws Exception {
    HttpRequest.Builder request =
        request(user, path)
            .setHeader("Content-Type", type)
            .header("X-Atlassian-Token", token)
            .POST(BodyPublishers.ofString(body));
    return http.send(request.build(), BodyHandlers.ofString());
  }

  /** Uploads a small text file named {@code a b.txt}. */
  HttpResponse<String> upload(String user, String path, String token) throws Exception {
    String part =
        "--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a b.txt\"\r\n"
            + "Content-Type: text/plain\r\n\r\nHello\r\n--B--\r\n";
    return send("multipart/form-data; boundary=B", user, path, token, part);
  }

  HttpRequest.Builder request(String user, String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(baseUrl() + path))
            .header("Content-Type", "application/json");
    if (user != null) {
      byte[] pair = (user + ":" + user).getBytes(StandardCharsets.UTF_8);
      request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
    }
    return request;
  }

  HttpResponse<String> get(String user, String path) throws Exception {
    return call(user, "GET", path, null);
  }

  /** The JSON of an answer that has to be a good one. */
  JsonNode json(String user, String method, String path, String body) throws Exception {
    HttpResponse<String> answer = call(user, method, path, body);
    if (answer.statusCode() >= 300) {
      throw new AssertionError(method + " " + path + ": " + answer.statusCode() + answer.body());
    }
    return JSON.readTree(answer.body());
  }

  /** Makes a page as editor. */
  String page(String space, String title, String storage) throws Exception {
    return json("editor", "POST", "/rest/api/content", pageJson(space, title, storage, 0))
        .path("id")
        .asText();
  }

  static String pageJson(String space, String title, String storage, int version) {
    var page = JSON.createObjectNode().put("type", "page").put("title", title);
    page.putObject("space").put("key", space);
    page.putObject("version").put("number", version);
    page.putObject("body")
        .putObject("storage")
        .put("value", storage)
        .put("representation", "storage");
    return page.toString();
  }

  @Override
  public DataSource dataSource() {
    return dataSource;
  }

  @Override
  public Path home() {
    return Path.of("target");
  }

  @Override
  public String contextPath() {
    return "/confluence";
  }

  @Override
  public URI baseUrl() {
    return URI.create("http://localhost:" + connector.getLocalPort() + "/confluence");
  }

  @Override
  public EventPublisher events() {
    return this;
  }

  @Override
  public Plugin plugin() {
    return plugin;
  }

  @Override
  public Locale locale() {
    return Locale.ENGLISH;
  }

  @Override
  public boolean readOnly() {
    return readOnly;
  }

  @Override
  public void publish(Object event) {
    listener.accept(event);
  }

  @Override
  public void register(Object one) {}

  @Override
  public void unregister(Object one) {}

  @Override
  public void unregisterAll() {}

  @Override
  public void close() {
    LifeCycle.stop(server);
    wiki.close();
  }
}
