package io.github.journeymaps.store.ao;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A real PostgreSQL: one for all tests of this JVM, which stops it at its end. */
public final class PostgresServer {
  private static EmbeddedPostgres server;

  private PostgresServer() {}

  /** The address for JDBC, with user and password. */
  public static synchronized String url() {
    if (server == null) {
      server = started();
      Runtime.getRuntime().addShutdownHook(new Thread(PostgresServer::stop));
    }
    return server.getJdbcUrl("postgres", "postgres");
  }

  private static EmbeddedPostgres started() {
    try {
      return EmbeddedPostgres.builder().start();
    } catch (IOException e) {
      throw new UncheckedIOException("PostgreSQL does not start", e);
    }
  }

  private static synchronized void stop() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException("PostgreSQL does not stop", e);
    }
  }
}
