package io.github.journeymaps.convergence;

import io.github.journeymaps.outside.Visitor;
import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A stand-in in a process of its own, which can be killed and started again as it was. */
public final class HostProcess implements AutoCloseable {
  private static final Duration START = Duration.ofSeconds(120);
  private static final String READY = "/rest/journey-maps/1.0/openapi.json";

  private final ProcessBuilder command;
  private final URI url;
  private final URI jira;
  private Process process;

  /**
   * @param home where it keeps everything, its output too
   * @param options of its Java, besides or instead of the usual ones
   */
  public HostProcess(Path home, String... options) throws IOException {
    int port = freePort();
    int jiraPort = freePort();
    jira = URI.create("http://localhost:" + jiraPort + "/jira");
    url = URI.create("http://localhost:" + port + "/confluence");
    var arguments = new ArrayList<>(List.of(tool("java"), "-Xmx512m", "-XX:TieredStopAtLevel=1"));
    arguments.addAll(List.of(options));
    arguments.addAll(
        List.of(
            "-Dplugin.jar=" + Path.of(System.getProperty("plugin.jar")).toAbsolutePath(),
            "-Dconfluence.port=" + port,
            "-Djira.port=" + jiraPort,
            "-Dhost.home=" + home,
            "-classpath",
            System.getProperty("java.class.path"),
            "io.github.journeymaps.host.Main"));
    command =
        new ProcessBuilder(arguments)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log(home)));
  }

  /** A program of the JDK. */
  private static String tool(String name) {
    return Path.of(System.getProperty("java.home"), "bin", name).toString();
  }

  private static File log(Path home) {
    return home.resolve("host.log").toFile();
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  URI url() {
    return url;
  }

  /** The Jira it is linked to. */
  URI jira() {
    return jira;
  }

  public Visitor as(String user) {
    return new Visitor(url, user);
  }

  /** Comes back when it answers. */
  public void start() throws Exception {
    process = command.start();
    long end = System.nanoTime() + START.toNanos();
    while (!answers()) {
      if (!process.isAlive() || System.nanoTime() > end) {
        String said = Files.readString(command.redirectOutput().file().toPath());
        throw new IllegalStateException("the host does not start; it printed:\n" + said);
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
  }

  private boolean answers() {
    try {
      return as("admin").get(READY).status() == 200;
    } catch (IllegalStateException e) {
      return false;
    }
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  /** How many bytes of its heap are in use after a garbage collection. */
  public long heap() throws IOException, InterruptedException {
    jcmd("GC.run");
    Matcher used = Pattern.compile("heap +total \\d+K, used (\\d+)K").matcher(jcmd("GC.heap_info"));
    if (!used.find()) {
      throw new IllegalStateException("jcmd tells no heap of " + process);
    }
    return Long.parseLong(used.group(1)) * 1024;
  }

  private String jcmd(String command) throws IOException, InterruptedException {
    var asked =
        new ProcessBuilder(tool("jcmd"), "" + process.pid(), command)
            .redirectErrorStream(true)
            .start();
    String answer = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    asked.waitFor();
    return answer;
  }

  /** Kills it and starts it again. */
  void killAndStart() throws Exception {
    kill();
    start();
  }

  /** From one moment to the next, as when the power fails: nothing is closed or written. */
  private void kill() {
    process.destroyForcibly();
    if (!isGone()) {
      throw new IllegalStateException("the host outlives its killing");
    }
  }

  private boolean isGone() {
    try {
      return process.waitFor(20, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public void close() {
    if (process != null) {
      kill();
    }
  }
}
