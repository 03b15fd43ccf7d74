package io.github.journeymaps.host;

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
    JiraOptions jiras) {
  static final Duration SPRING_LIMIT = Duration.ofSeconds(30);

  private static final String PORT = "confluence.port";
  private static final String CONTEXT = "confluence.context";
  private static final String JIRA_PORT = "jira.port";
  private static final String JIRA_CONTEXT = "jira.context";
  private static final String JAR = "plugin.jar";

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
            contextPath(System.getProperty(JIRA_CONTEXT, "jira"))));
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
        new JiraOptions(1, 0, "/jira"));
  }

  public HostOptions withDemo() {
    return new HostOptions(
        port, contextPath, home, pluginJar, jdbcUrl, jdbcUser, jdbcPassword, true, jiras);
  }

  /** Keeps everything in this folder, which outlives the host. */
  public HostOptions withHome(Path folder) {
    return new HostOptions(
        port,
        contextPath,
        Optional.of(folder),
        pluginJar,
        jdbcUrl,
        jdbcUser,
        jdbcPassword,
        demo,
        jiras);
  }

  public HostOptions withJar(Path jar) {
    return new HostOptions(
        port, contextPath, home, jar, jdbcUrl, jdbcUser, jdbcPassword, demo, jiras);
  }

  public HostOptions withDatabase(String url, String user, String password) {
    return new HostOptions(
        port, contextPath, home, pluginJar, Optional.of(url), user, password, demo, jiras);
  }

  /** With as many Jiras, from none to two. */
  public HostOptions withJiras(int count) {
    JiraOptions other = new JiraOptions(count, jiras.port(), jiras.contextPath());
    return new HostOptions(
        port, contextPath, home, pluginJar, jdbcUrl, jdbcUser, jdbcPassword, demo, other);
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
