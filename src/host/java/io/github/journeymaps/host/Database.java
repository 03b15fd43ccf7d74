package io.github.journeymaps.host;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import io.github.journeymaps.host.api.StartupException;
import java.nio.file.Path;
import java.sql.SQLException;

/** Opens the one database of a host. */
final class Database {
  private static final int CONNECTIONS = 16;

  /** Of H2: another process has the file. */
  private static final int IN_USE = 90020;

  private Database() {}

  /** H2 in the home unless an address is given. */
  static HikariDataSource open(HostOptions options, Path home) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(options.jdbcUrl().orElseGet(() -> file(home)));
    config.setUsername(options.jdbcUser());
    config.setPassword(options.jdbcPassword());
    config.setMaximumPoolSize(CONNECTIONS);
    // As Confluence wants it; MariaDB's own would show a transaction what was, not what is.
    config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
    try {
      return new HikariDataSource(config);
    } catch (PoolInitializationException e) {
      throw e.getCause() instanceof SQLException cause && cause.getErrorCode() == IN_USE
          ? new StartupException(
              "The database in "
                  + home
                  + " is in use: stop the host that has it open, or choose another folder with"
                  + " -Dhost.home.",
              e)
          : cannotOpen(config.getJdbcUrl(), e);
    }
  }

  private static StartupException cannotOpen(String url, PoolInitializationException e) {
    return new StartupException(
        "The database "
            + url
            + " cannot be opened ("
            + e.getCause().getMessage().lines().findFirst().orElse("")
            + "): start it, or give another -Djdbc.url.",
        e);
  }

  /** What is answered is on disk, and the file is closed by us, not by H2's own shutdown hook. */
  private static String file(Path home) {
    return "jdbc:h2:file:"
        + home.resolve("database").toAbsolutePath()
        + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
  }
}
