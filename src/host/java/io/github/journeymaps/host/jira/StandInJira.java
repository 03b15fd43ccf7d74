package io.github.journeymaps.host.jira;

import io.github.journeymaps.host.http.WebServer;
import io.github.journeymaps.host.jira.filter.Authenticator;
import io.github.journeymaps.host.jira.filter.JiraState;
import io.github.journeymaps.host.jira.filter.RequestFilter;
import io.github.journeymaps.host.jira.issues.IssueService;
import io.github.journeymaps.host.jira.rest.ApiServlet;
import io.github.journeymaps.host.jira.web.JiraPagesServlet;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

/** A running stand-in Jira. Several may run in one JVM, each with its own port and file. */
public final class StandInJira implements AutoCloseable {
  private final String secret = UUID.randomUUID().toString();
  private final JiraState state = new JiraState();
  private final IssueService issues;
  private final WebServer server;
  private URI url;

  private StandInJira(String address, int port, String contextPath, IssueService issues) {
    this.issues = issues;
    this.server = new WebServer(address, port, contextPath, "jira.port");
  }

  /** One that this machine alone can reach. */
  public static StandInJira start(int port, String contextPath, Optional<Path> file, boolean demo)
      throws Exception {
    return start(WebServer.LOOPBACK, port, contextPath, file, demo);
  }

  /**
   * Starts it and comes back when it answers.
   *
   * @param address the name or number of what it listens on
   * @param port 0 takes a free one
   * @param contextPath such as {@code /jira}; empty for none
   * @param file where issues are kept; empty keeps them nowhere
   * @param demo whether it begins with some issues where none were kept yet
   * @throws io.github.journeymaps.host.api.StartupException when the port is in use
   */
  public static StandInJira start(
      String address, int port, String contextPath, Optional<Path> file, boolean demo)
      throws Exception {
    StandInJira jira = new StandInJira(address, port, contextPath, new IssueService(file, demo));
    boolean up = false;
    try {
      jira.serve();
      up = true;
      return jira;
    } finally {
      if (!up) {
        jira.close();
      }
    }
  }

  private void serve() throws Exception {
    issues.readOnly(() -> state.faults().readOnly());
    server.sessionCookie("JIRA-" + UUID.randomUUID());
    server.add(new RequestFilter(new Authenticator(secret), state));
    server.add("/rest/api/2/*", ApiServlet.ofJira(issues, this::base));
    server.add("/rest/host/*", ApiServlet.ofHost(state, issues, this::base));
    server.add("/*", new JiraPagesServlet(issues, state));
    url = server.start();
  }

  /** What addresses in answers begin with. */
  private String base() {
    String planted = state.faults().plantUrls();
    return planted.isEmpty() ? url.toString() : planted;
  }

  /** The address with the context path and without a slash at its end. */
  public URI url() {
    return url;
  }

  /**
   * What a linked application sends as {@code X-Trusted-Secret} to be believed who {@code
   * X-Trusted-User} is; another one at each start.
   */
  public String secret() {
    return secret;
  }

  /** Stops it within seconds. */
  @Override
  public void close() throws IOException {
    server.close();
  }
}
