package io.github.journeymaps.host;

import io.github.journeymaps.host.container.Habits;
import io.github.journeymaps.host.http.WebServer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * How a host is started.
 *
 * @param port 0 takes a free one
 * @param contextPath such as {@code /confluence}; empty for none
 * @param home the folder for everything it keeps; empty is a temporary one, gone at the end
 * @param jdbcUrl empty is an H2 file in the home
 * @param demo whether demo content is made where it is missing, here and in the Jiras
 * @param jiras those that are started with it
 * @param address the name or number of what it listens on, and the Jiras with it
 * @param habits where hosts differ
 */
public record HostOptions(
    int port,
    String contextPath,
    Optional<Path> home,
    Path pluginJar,
    Optional<String> jdbcUrl,
    String jdbcUser,
    String jdbcPassword,
    boolean demo,
    JiraOptions jiras,
    String address,
    Habits habits) {
  static final Duration SPRING_LIMIT = Duration.ofSeconds(30);

  private static final String PORT = "confluence.port";
  private static final String CONTEXT = "confluence.context";
  private static final String JIRA_PORT = "jira.port";
  private static final String JIRA_CONTEXT = "jira.context";
  private static final String JAR = "plugin.jar";
  private static final String ADDRESS = "host.address";

  /** What the {@code -D} properties say; the README lists them. */
  public static HostOptions ofSystem() {
    return new HostOptions(
        Integer.getInteger(PORT, 1990),
        contextPath(System.getProperty(CONTEXT, "confluence")),
        Optional.of(Path.of(System.getProperty("host.home", "run"))),
        jarOfSystem(),
        Optional.of(System.getProperty("jdbc.url", "")).filter(url -> !url.isBlank()),
        System.getProperty("jdbc.user", ""),
        System.getProperty("jdbc.password", ""),
        true,
        new JiraOptions(
            1,
            Integer.getInteger(JIRA_PORT, 2990),
            contextPath(System.getProperty(JIRA_CONTEXT, "jira"))),
        addressOfSystem(),
        Habits.STRICT);
  }

  /**
   * Free ports, a temporary home, the jar of the property {@code plugin.jar}, no demo content, one
   * Jira.
   */
  public static HostOptions forTests() {
    return new HostOptions(
        0,
        "/confluence",
        Optional.empty(),
        jarOfSystem(),
        Optional.empty(),
        "",
        "",
        false,
        new JiraOptions(1, 0, "/jira"),
        WebServer.LOOPBACK,
        Habits.STRICT);
  }

  public HostOptions withDemo() {
    return copy(home, pluginJar, true, jiras, habits);
  }

  /** Keeps everything in this folder, which outlives the host. */
  public HostOptions withHome(Path folder) {
    return copy(Optional.of(folder), pluginJar, demo, jiras, habits);
  }

  public HostOptions withJar(Path jar) {
    return copy(home, jar, demo, jiras, habits);
  }

  /** With as many Jiras, from none to two. */
  public HostOptions withJiras(int count) {
    JiraOptions other = new JiraOptions(count, jiras.port(), jiras.contextPath());
    return copy(home, pluginJar, demo, other, habits);
  }

  public HostOptions with(Habits other) {
    return copy(home, pluginJar, demo, jiras, other);
  }

  private HostOptions copy(
      Optional<Path> folder, Path jar, boolean filled, JiraOptions linked, Habits chosen) {
    return new HostOptions(
        port,
        contextPath,
        folder,
        jar,
        jdbcUrl,
        jdbcUser,
        jdbcPassword,
        filled,
        linked,
        address,
        chosen);
  }

  public HostOptions withDatabase(String url, String user, String password) {
    return new HostOptions(
        port,
        contextPath,
        home,
        pluginJar,
        Optional.of(url),
        user,
        password,
        demo,
        jiras,
        address,
        habits);
  }

  /** Well-known passwords are for this machine alone, until somebody wants it otherwise. */
  private static String addressOfSystem() {
    String wanted = System.getProperty(ADDRESS, "");
    return wanted.isBlank() ? WebServer.LOOPBACK : wanted;
  }

  private static Path jarOfSystem() {
    return Path.of(
        System.getProperty(JAR, "target/journey-maps-for-confluence-1.0.0-SNAPSHOT.jar"));
  }

  private static String contextPath(String name) {
    String bare = name.replaceAll("^/+|/+$", "");
    return bare.isEmpty() ? "" : "/" + bare;
  }
}
