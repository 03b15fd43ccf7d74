package io.github.journeymaps.convergence;

import io.github.journeymaps.outside.Visitor;
import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A stand-in in a process of its own, which can be killed and started again as it was. */
final class HostProcess implements AutoCloseable {
  private static final Duration START = Duration.ofSeconds(120);
  private static final String READY = "/rest/journey-maps/1.0/openapi.json";

  private final ProcessBuilder command;
  private final URI url;
  private Process process;

  /**
   * @param home where it keeps everything, its output too
   * @param jdbcUrl empty for H2 in the home
   */
  HostProcess(Path home, String jdbcUrl) throws IOException {
    int port = freePort();
    url = URI.create("http://localhost:" + port + "/confluence");
    command =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-Dplugin.jar=" + Path.of(System.getProperty("plugin.jar")).toAbsolutePath(),
                "-Dconfluence.port=" + port,
                "-Djira.port=0",
                "-Dhost.home=" + home,
                "-Djdbc.url=" + jdbcUrl,
                "-Djdbc.user=" + (jdbcUrl.isEmpty() ? "" : "postgres"),
                "-classpath",
                System.getProperty("java.class.path"),
                "io.github.journeymaps.host.Main")
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log(home)));
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

  Visitor as(String user) {
    return new Visitor(url, user);
  }

  /** Comes back when it answers. */
  void start() throws Exception {
    process = command.start();
    long end = System.nanoTime() + START.toNanos();
    while (!answers()) {
      if (!process.isAlive() || System.nanoTime() > end) {
        throw new IllegalStateException("the host does not start: " + command.redirectOutput());
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
