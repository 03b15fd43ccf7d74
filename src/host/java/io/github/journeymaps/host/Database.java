package io.github.journeymaps.host;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import io.github.journeymaps.host.api.Refusal;
import java.nio.file.Path;

/** Opens the one database of a host. */
final class Database {
  private static final int CONNECTIONS = 16;

  private Database() {}

  /** H2 in the home unless an address is given. */
  static HikariDataSource open(HostOptions options, Path home) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(options.jdbcUrl().orElseGet(() -> file(home)));
    config.setUsername(options.jdbcUser());
    config.setPassword(options.jdbcPassword());
    config.setMaximumPoolSize(CONNECTIONS);
    try {
      return new HikariDataSource(config);
    } catch (PoolInitializationException e) {
      throw new Refusal(
          "The database "
              + config.getJdbcUrl()
              + " cannot be opened ("
              + e.getCause().getMessage()
              + "): start it, stop another host that has it open, or give another -Djdbc.url.",
          e);
    }
  }

  /** What is answered is on disk, and the file is closed by us, not by H2's own shutdown hook. */
  private static String file(Path home) {
    return "jdbc:h2:file:"
        + home.resolve("database").toAbsolutePath()
        + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
  }
}
