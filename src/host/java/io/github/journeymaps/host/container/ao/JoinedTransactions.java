package io.github.journeymaps.host.container.ao;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import java.util.logging.Logger;
import javax.sql.DataSource;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DisposableDataSource;

/**
 * The host's connections as the plugin gets them: inside a transaction every call of the thread
 * shares one, and a transaction begun inside another joins it. When an inner one fails, the outer
 * one cannot commit any more.
 */
final class JoinedTransactions implements DisposableDataSource {
  private final DataSource host;
  private final String prefix;
  private final StatementLog log;
  private final ThreadLocal<Open> open = new ThreadLocal<>();

  private static final class Open {
    final Connection connection;
    boolean doomed;

    Open(Connection connection) {
      this.connection = connection;
    }
  }

  JoinedTransactions(DataSource host, String prefix, StatementLog log) {
    this.host = host;
    this.prefix = prefix;
    this.log = log;
  }

  @Override
  public Connection getConnection() throws SQLException {
    Open current = open.get();
    return current == null
        ? CountedConnection.of(host.getConnection(), prefix, log, true)
        : CountedConnection.of(current.connection, prefix, log, false);
  }

  /**
   * Runs it in the transaction of this thread, or in a new one, which is rolled back when it
   * throws.
   */
  <T> T run(Supplier<T> work) {
    return open.get() == null ? begin(work) : join(work);
  }

  private <T> T join(Supplier<T> work) {
    try {
      return work.get();
    } catch (RuntimeException | Error e) {
      open.get().doomed = true;
      throw e;
    }
  }

  private <T> T begin(Supplier<T> work) {
    try (Connection connection = host.getConnection()) {
      connection.setAutoCommit(false);
      Open mine = new Open(connection);
      open.set(mine);
      boolean committed = false;
      try {
        T result = work.get();
        commit(mine);
        committed = true;
        return result;
      } finally {
        open.remove();
        end(connection, committed);
      }
    } catch (SQLException e) {
      throw new ActiveObjectsException(e);
    }
  }

  private static void commit(Open mine) throws SQLException {
    if (mine.doomed) {
      throw new ActiveObjectsException(
          "The transaction cannot commit: a part that joined it has failed and was caught outside of it.");
    }
    mine.connection.commit();
  }

  private static void end(Connection connection, boolean committed) throws SQLException {
    if (!committed) {
      connection.rollback();
    }
    connection.setAutoCommit(true);
  }

  /** The host's connections are not the library's to end. */
  @Override
  public void dispose() {}

  @Override
  public Connection getConnection(String username, String password) throws SQLException {
    throw new SQLException("The host's connections have their user already");
  }

  @Override
  public PrintWriter getLogWriter() throws SQLException {
    return host.getLogWriter();
  }

  @Override
  public void setLogWriter(PrintWriter out) throws SQLException {
    host.setLogWriter(out);
  }

  @Override
  public void setLoginTimeout(int seconds) throws SQLException {
    host.setLoginTimeout(seconds);
  }

  @Override
  public int getLoginTimeout() throws SQLException {
    return host.getLoginTimeout();
  }

  @Override
  public Logger getParentLogger() {
    return Logger.getGlobal();
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    return host.unwrap(type);
  }

  @Override
  public boolean isWrapperFor(Class<?> type) throws SQLException {
    return host.isWrapperFor(type);
  }
}
