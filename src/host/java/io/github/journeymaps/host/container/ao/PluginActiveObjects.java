package io.github.journeymaps.host.container.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsModuleMetaData;
import com.atlassian.activeobjects.spi.DatabaseType;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.sql.SQLException;
import java.util.Map;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DBParam;
import net.java.ao.EntityManager;
import net.java.ao.EntityStreamCallback;
import net.java.ao.Query;
import net.java.ao.RawEntity;

/**
 * The library's entity manager under the product's interface; SQL errors come as
 * ActiveObjectsException.
 */
final class PluginActiveObjects implements ActiveObjects {
  private final EntityManager manager;
  private final JoinedTransactions transactions;
  private final DatabaseType database;

  PluginActiveObjects(
      EntityManager manager, JoinedTransactions transactions, DatabaseType database) {
    this.manager = manager;
    this.transactions = transactions;
    this.database = database;
  }

  private interface Sql<T> {
    T run() throws SQLException;
  }

  private static <T> T sql(Sql<T> call) {
    try {
      return call.run();
    } catch (SQLException e) {
      throw new ActiveObjectsException(e);
    }
  }

  @Override
  @SafeVarargs
  @SuppressWarnings("varargs")
  public final void migrate(Class<? extends RawEntity<?>>... entities) {
    sql(
        () -> {
          manager.migrate(entities);
          return null;
        });
  }

  @Override
  @SuppressWarnings("deprecation")
  public void flushAll() {
    manager.flushAll();
  }

  @Override
  @SuppressWarnings("deprecation")
  public void flush(RawEntity<?>... entities) {
    manager.flush(entities);
  }

  @Override
  public <T extends RawEntity<K>, K> T get(Class<T> type, K key) {
    return sql(() -> manager.get(type, key));
  }

  @Override
  @SafeVarargs
  @SuppressWarnings("varargs")
  public final <T extends RawEntity<K>, K> T[] get(Class<T> type, K... keys) {
    return sql(() -> manager.get(type, keys));
  }

  @Override
  public <T extends RawEntity<K>, K> T create(Class<T> type, DBParam... params) {
    return sql(() -> manager.create(type, params));
  }

  @Override
  public <T extends RawEntity<K>, K> T create(Class<T> type, Map<String, Object> params) {
    return sql(() -> manager.create(type, params));
  }

  @Override
  public void delete(RawEntity<?>... entities) {
    sql(
        () -> {
          manager.delete(entities);
          return null;
        });
  }

  @Override
  public <K> int deleteWithSQL(
      Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
    return sql(() -> manager.deleteWithSQL(type, criteria, parameters));
  }

  @Override
  public <T extends RawEntity<K>, K> T[] find(Class<T> type) {
    return sql(() -> manager.find(type));
  }

  @Override
  public <T extends RawEntity<K>, K> T[] find(
      Class<T> type, String criteria, Object... parameters) {
    return sql(() -> manager.find(type, criteria, parameters));
  }

  @Override
  public <T extends RawEntity<K>, K> T[] find(Class<T> type, Query query) {
    return sql(() -> manager.find(type, query));
  }

  @Override
  public <T extends RawEntity<K>, K> T[] find(Class<T> type, String field, Query query) {
    return sql(() -> manager.find(type, field, query));
  }

  @Override
  public <T extends RawEntity<K>, K> T[] findWithSQL(
      Class<T> type, String keyField, String statement, Object... parameters) {
    return sql(() -> manager.findWithSQL(type, keyField, statement, parameters));
  }

  @Override
  public <T extends RawEntity<K>, K> void stream(
      Class<T> type, EntityStreamCallback<T, K> callback) {
    sql(
        () -> {
          manager.stream(type, callback);
          return null;
        });
  }

  @Override
  public <T extends RawEntity<K>, K> void stream(
      Class<T> type, Query query, EntityStreamCallback<T, K> callback) {
    sql(
        () -> {
          manager.stream(type, query, callback);
          return null;
        });
  }

  @Override
  public <K> int count(Class<? extends RawEntity<K>> type) {
    return sql(() -> manager.count(type));
  }

  @Override
  public <K> int count(Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
    return sql(() -> manager.count(type, criteria, parameters));
  }

  @Override
  public <K> int count(Class<? extends RawEntity<K>> type, Query query) {
    return sql(() -> manager.count(type, query));
  }

  @Override
  public <T> T executeInTransaction(TransactionCallback<T> callback) {
    return transactions.run(callback::doInTransaction);
  }

  @Override
  public ActiveObjectsModuleMetaData moduleMetaData() {
    return new ActiveObjectsModuleMetaData() {
      @Override
      public void awaitInitialization() {}

      @Override
      public boolean isInitialized() {
        return true;
      }

      @Override
      public DatabaseType getDatabaseType() {
        return database;
      }
    };
  }
}
