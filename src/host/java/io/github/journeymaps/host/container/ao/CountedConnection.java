package io.github.journeymaps.host.container.ao;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.Locale;

/**
 * A connection that reports the statements run on it, and that can be kept open while somebody else
 * closes it.
 */
final class CountedConnection implements InvocationHandler {
  private final Connection real;
  private final String prefix;
  private final StatementLog log;
  private final boolean closes;

  private CountedConnection(Connection real, String prefix, StatementLog log, boolean closes) {
    this.real = real;
    this.prefix = prefix;
    this.log = log;
    this.closes = closes;
  }

  /**
   * Statements that name a table with the prefix are reported; closing it does nothing when it
   * {@code closes} not.
   */
  static Connection of(Connection real, String prefix, StatementLog log, boolean closes) {
    return proxy(Connection.class, new CountedConnection(real, prefix, log, closes));
  }

  @Override
  public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
    if (method.getName().equals("close") && !closes) {
      return null;
    }
    Object result = call(real, method, arguments);
    return switch (method.getName()) {
      case "prepareStatement" ->
          proxy(PreparedStatement.class, counted(result, (String) arguments[0]));
      case "createStatement" -> proxy(Statement.class, counted(result, ""));
      default -> result;
    };
  }

  private InvocationHandler counted(Object statement, String prepared) {
    return (proxy, method, arguments) -> {
      if (method.getName().startsWith("execute")) {
        report(
            arguments == null || arguments.length == 0 ? prepared : String.valueOf(arguments[0]));
      }
      return call(statement, method, arguments);
    };
  }

  private void report(String sql) {
    if (sql.toUpperCase(Locale.ROOT).contains(prefix)) {
      log.add(sql);
    }
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }

  private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
