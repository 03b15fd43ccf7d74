package io.github.journeymaps.store.ao;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.rules.TemporaryFolder;

/**
 * The MariaDB that is installed, set up as Confluence wants it: one for all tests of this JVM,
 * which stops it at its end. Where none is, that is said once.
 */
public final class MariaServer {
  public static final String USER = "wiki";

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Optional<Path> PROGRAM = program("mariadbd");
  private static final Optional<Path> INSTALLER = program("mariadb-install-db");

  /** Sees one database alone: of those it sees, Active Objects reads the tables of all. */
  private static final String ACCOUNT =
      """
      CREATE DATABASE wiki;
      CREATE USER 'wiki'@'%';
      GRANT ALL ON wiki.* TO 'wiki'@'%';
      """;

  static {
    if (!isInstalled()) {
      System.out.println(
          "MariaDB is not installed (on Debian: mariadb-server): what would run on it too runs on"
              + " H2 and PostgreSQL alone.");
    }
  }

  private static MariaServer server;

  private final TemporaryFolder folder = new TemporaryFolder();
  private final int port;
  private final Process process;

  private MariaServer() throws IOException, InterruptedException {
    folder.create();
    port = freePort();
    install();
    process = start(command(), log());
  }

  public static boolean isInstalled() {
    return PROGRAM.isPresent() && INSTALLER.isPresent();
  }

  /** Of this name on the path or where Debian keeps it, which is not on everybody's path. */
  private static Optional<Path> program(String name) {
    var folders = System.getenv().getOrDefault("PATH", "").split(Pattern.quote(File.pathSeparator));
    return Stream.concat(Stream.of(folders), Stream.of("/usr/sbin"))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** The address for JDBC, with {@link #USER}, who has no password. */
  public static synchronized String url() {
    if (server == null) {
      server = started();
    }
    return server.address();
  }

  private String address() {
    return "jdbc:mariadb://127.0.0.1:" + port + "/wiki?user=" + USER;
  }

  private static MariaServer started() {
    try {
      var started = new MariaServer();
      Runtime.getRuntime().addShutdownHook(new Thread(started::stop));
      started.await();
      return started;
    } catch (IOException e) {
      throw new UncheckedIOException("MariaDB does not start", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while MariaDB starts", e);
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private void install() throws IOException, InterruptedException {
    var installing =
        start(
            List.of(
                INSTALLER.orElseThrow().toString(),
                "--no-defaults",
                "--auth-root-authentication-method=normal",
                "--skip-test-db",
                "--user=" + System.getProperty("user.name"),
                "--datadir=" + data()),
            log());
    boolean ended = installing.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    if (!ended || installing.exitValue() != 0) {
      installing.destroyForcibly();
      throw new IOException("MariaDB makes no tables of its own: " + Files.readString(log()));
    }
  }

  private List<String> command() throws IOException {
    Path account = folder.getRoot().toPath().resolve("account.sql");
    Files.writeString(account, ACCOUNT);
    return List.of(
        PROGRAM.orElseThrow().toString(),
        "--no-defaults",
        "--user=" + System.getProperty("user.name"),
        "--datadir=" + data(),
        "--socket=" + folder.getRoot().toPath().resolve("socket"),
        "--bind-address=127.0.0.1",
        "--port=" + port,
        "--init-file=" + account,
        "--character-set-server=utf8mb4",
        "--collation-server=utf8mb4_bin",
        "--transaction-isolation=READ-COMMITTED",
        "--max-allowed-packet=256M",
        "--innodb-log-file-size=256M");
  }

  private static Process start(List<String> command, Path log) throws IOException {
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
        .start();
  }

  private Path data() {
    return folder.getRoot().toPath().resolve("data");
  }

  private Path log() {
    return folder.getRoot().toPath().resolve("log");
  }

  private void await() throws IOException, InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!answers()) {
      if (!process.isAlive() || System.nanoTime() > end) {
        throw new IOException("no answer on port " + port + ": " + Files.readString(log()));
      }
      TimeUnit.MILLISECONDS.sleep(50);
    }
  }

  private boolean answers() {
    try (var connection = DriverManager.getConnection(address())) {
      return connection.isValid(1);
    } catch (SQLException e) {
      return false;
    }
  }

  private void stop() {
    process.destroy();
    try {
      if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
    folder.delete();
  }
}
