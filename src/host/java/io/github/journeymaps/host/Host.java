package io.github.journeymaps.host;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserManager;
import com.zaxxer.hikari.HikariDataSource;
import io.github.journeymaps.host.api.Wiki;
import io.github.journeymaps.host.container.Environment;
import io.github.journeymaps.host.container.PluginContainer;
import io.github.journeymaps.host.container.ao.StatementLog;
import io.github.journeymaps.host.http.WebServer;
import io.github.journeymaps.host.jira.StandInJira;
import io.github.journeymaps.host.links.ApplicationLinks;
import io.github.journeymaps.host.links.LinkedJira;
import io.github.journeymaps.host.wiki.ConfluenceWiki;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A running stand-in Confluence with the plugin in it, and the stand-in Jiras it is linked to.
 * Several may run in one JVM, each with its own ports and home.
 */
public final class Host implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Host.class);

  private final HostOptions options;
  private StatementLog statements;
  private ApplicationLinks links;
  private final List<StandInJira> jiras = new ArrayList<>();

  /** What was opened, the last first. */
  private final Deque<AutoCloseable> opened = new ArrayDeque<>();

  private URI url;

  private Host(HostOptions options) {
    this.options = options;
  }

  /**
   * Starts it and comes back when it answers and, if wanted, has its demo content.
   *
   * @throws io.github.journeymaps.host.api.StartupException when it cannot start, with the way out;
   *     nothing is left behind then
   */
  public static Host start(HostOptions options) throws Exception {
    Host host = new Host(options);
    boolean up = false;
    try {
      host.run();
      up = true;
      return host;
    } finally {
      if (!up) {
        host.close();
      }
    }
  }

  private void run() throws Exception {
    Path home = home();
    HikariDataSource pool = opened(Database.open(options, home));
    HostPlatform platform = new HostPlatform(pool, home, options.contextPath());
    Wiki wiki = opened(new ConfluenceWiki(platform));
    startJiras(home);
    links = new ApplicationLinks(linked(), platform::baseUrl);
    statements = new StatementLog(platform.request::active);
    PluginContainer plugin =
        opened(PluginContainer.start(options.pluginJar(), environment(platform, wiki)));
    platform.plugin(plugin::plugin);
    url = serve(platform, wiki, plugin);
    if (options.demo()) {
      wiki.fill(url);
    }
  }

  private void startJiras(Path home) throws Exception {
    for (int number = 1; number <= options.jiras().count(); number++) {
      jiras.add(opened(startJira(number, home)));
    }
  }

  private StandInJira startJira(int number, Path home) throws Exception {
    JiraOptions wanted = options.jiras();
    return StandInJira.start(
        options.address(),
        wanted.port(number),
        wanted.contextPath(),
        Optional.of(home.resolve(JiraOptions.file(number))),
        options.demo());
  }

  private List<LinkedJira> linked() {
    return IntStream.range(0, jiras.size())
        .mapToObj(i -> LinkedJira.of(i + 1, jiras.get(i).url(), jiras.get(i).secret()))
        .toList();
  }

  private Path home() throws IOException {
    if (options.home().isPresent()) {
      return Files.createDirectories(options.home().get());
    }
    Path temporary = Files.createTempDirectory("host");
    opened(() -> Folders.delete(temporary));
    return temporary;
  }

  private <T extends AutoCloseable> T opened(T thing) {
    opened.push(thing);
    return thing;
  }

  private Environment environment(HostPlatform platform, Wiki wiki) {
    return new Environment(
        platform.home(),
        platform.contextPath(),
        platform::baseUrl,
        wiki.joinedDataSource(),
        wiki.services(),
        platform.events,
        platform.request,
        platform.accessMode,
        links,
        statements,
        options.habits(),
        HostOptions.SPRING_LIMIT);
  }

  private URI serve(HostPlatform platform, Wiki wiki, PluginContainer plugin) throws Exception {
    WebServer server =
        opened(
            new WebServer(
                options.address(), options.port(), options.contextPath(), "confluence.port"));
    server.add(platform.request);
    server.add(wiki.signIn());
    server.add("/rest/host/access-mode", new AccessModeServlet(platform.accessMode, admins(wiki)));
    server.add(PluginManagerServlet.path(plugin), new PluginManagerServlet(plugin, admins(wiki)));
    links.servlets(admins(wiki)).forEach(server::add);
    wiki.servlets().forEach(server::add);
    plugin.servlets().forEach(server::add);
    URI address = server.start();
    platform.baseUrl(address);
    return address;
  }

  private static java.util.function.Predicate<ConfluenceUser> admins(Wiki wiki) {
    UserManager users = (UserManager) wiki.services().get(UserManager.class);
    return user -> users.isSystemAdmin(user.getKey());
  }

  /**
   * The address with the context path and without a slash at its end, such as
   * http://localhost:1990/confluence.
   */
  public URI url() {
    return url;
  }

  /**
   * The address of the Jira it is linked to, or of the primary one of several.
   *
   * @throws IllegalStateException when there is none
   */
  public URI jiraUrl() {
    return jiraUrls().stream()
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("The host was started without a Jira"));
  }

  /** The addresses of all Jiras it is linked to, with the context path, the primary one first. */
  public List<URI> jiraUrls() {
    return jiras.stream().map(StandInJira::url).toList();
  }

  /**
   * The SQL statements on the plugin's tables that requests have run so far; those of jobs are not
   * counted.
   */
  public StatementLog statements() {
    return statements;
  }

  /**
   * Stops it all, the last started first; each part within seconds. What fails is logged and
   * hinders nothing.
   */
  @Override
  public void close() {
    while (!opened.isEmpty()) {
      try {
        opened.pop().close();
      } catch (Exception e) {
        LOG.warn("A part of the host does not stop cleanly", e);
      }
    }
  }
}
