package io.github.journeymaps.host.wiki.content;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Set;
import java.util.function.Supplier;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * A data source with transactions bound to the thread. While one is open, everybody on this thread
 * who asks for a connection gets the one of the transaction and can neither commit nor close it: so
 * what a plugin writes in a page event joins the page's transaction, and falls with it.
 */
public final class Transactions implements DataSource {

  private static final Set<String> OF_THE_OWNER =
      Set.of("commit", "close", "setAutoCommit", "setTransactionIsolation", "setReadOnly");

  private final DataSource pool;
  private final ThreadLocal<Open> open = new ThreadLocal<>();

  public Transactions(DataSource pool) {
    this.pool = pool;
  }

  /**
   * Runs the work in the transaction of this thread, or in a new one where there is none.
   *
   * @throws IllegalStateException where somebody inside has rolled back and the work went on
   */
  public <T> T in(Supplier<T> work) {
    return open.get() != null ? work.get() : inNew(work);
  }

  private <T> T inNew(Supplier<T> work) {
    try (Connection connection = pool.getConnection()) {
      connection.setAutoCommit(false);
      return finish(connection, work);
    } catch (SQLException e) {
      throw new IllegalStateException("The database refused the transaction: " + e.getMessage(), e);
    } finally {
      open.remove();
    }
  }

  private <T> T finish(Connection connection, Supplier<T> work) throws SQLException {
    Open mine = new Open(connection);
    open.set(mine);
    boolean done = false;
    try {
      T result = work.get();
      if (mine.rolledBack) {
        throw new IllegalStateException("The transaction was rolled back inside; nothing is kept");
      }
      connection.commit();
      done = true;
      return result;
    } finally {
      if (!done) {
        connection.rollback();
      }
      connection.setAutoCommit(true);
    }
  }

  @Override
  public Connection getConnection() throws SQLException {
    Open mine = open.get();
    return mine == null ? pool.getConnection() : mine.borrowed();
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    throw new SQLFeatureNotSupportedException("The user is set on the pool");
  }

  private static final class Open {
    private final Connection connection;
    private boolean rolledBack;

    Open(Connection connection) {
      this.connection = connection;
    }

    Connection borrowed() {
      Class<?>[] type = {Connection.class};
      return (Connection)
          Proxy.newProxyInstance(Open.class.getClassLoader(), type, (p, m, a) -> call(m, a));
    }

    private Object call(Method method, Object[] arguments) throws Throwable {
      if (OF_THE_OWNER.contains(method.getName())) {
        return null;
      }
      if (method.getName().equals("rollback") && arguments == null) {
        rolledBack = true;
        return null;
      }
      try {
        return method.invoke(connection, arguments);
      } catch (InvocationTargetException e) {
        throw e.getCause();
      }
    }
  }

  @Override
  public PrintWriter getLogWriter() throws SQLException {
    return pool.getLogWriter();
  }

  @Override
  public void setLogWriter(PrintWriter out) throws SQLException {
    pool.setLogWriter(out);
  }

  @Override
  public void setLoginTimeout(int seconds) throws SQLException {
    pool.setLoginTimeout(seconds);
  }

  @Override
  public int getLoginTimeout() throws SQLException {
    return pool.getLoginTimeout();
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    return pool.getParentLogger();
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    return pool.unwrap(type);
  }

  @Override
  public boolean isWrapperFor(Class<?> type) throws SQLException {
    return pool.isWrapperFor(type);
  }
}
