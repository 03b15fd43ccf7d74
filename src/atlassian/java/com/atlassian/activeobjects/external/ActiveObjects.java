package com.atlassian.activeobjects.external;

import com.atlassian.sal.api.transaction.TransactionCallback;
import evidence.Seen;
import java.util.Map;
import net.java.ao.DBParam;
import net.java.ao.EntityStreamCallback;
import net.java.ao.Query;
import net.java.ao.RawEntity;

/**
 * Signature after the Active Objects plugin (1.4 source and later Javadoc). Every method throws
 * what the library throws, unchecked.
 */
@Seen("Active Objects plugin, source 1.4; Slack integration, Confluence 10.0.1")
public interface ActiveObjects {
  @SuppressWarnings("unchecked")
  void migrate(Class<? extends RawEntity<?>>... entities);

  void flushAll();

  void flush(RawEntity<?>... entities);

  <T extends RawEntity<K>, K> T get(Class<T> type, K key);

  @SuppressWarnings("unchecked")
  <T extends RawEntity<K>, K> T[] get(Class<T> type, K... keys);

  @Seen("Active Objects plugin, source 1.4")
  <T extends RawEntity<K>, K> T create(Class<T> type, DBParam... params);

  @Seen("Active Objects plugin, source 1.4")
  <T extends RawEntity<K>, K> T create(Class<T> type, Map<String, Object> params);

  @Seen("Active Objects plugin, source 1.4")
  void delete(RawEntity<?>... entities);

  @Seen("Active Objects plugin, source 1.4")
  <K> int deleteWithSQL(Class<? extends RawEntity<K>> type, String criteria, Object... parameters);

  @Seen("Active Objects plugin, source 1.4")
  <T extends RawEntity<K>, K> T[] find(Class<T> type);

  @Seen("Active Objects plugin, source 1.4")
  <T extends RawEntity<K>, K> T[] find(Class<T> type, String criteria, Object... parameters);

  @Seen("Active Objects plugin, source 1.4")
  <T extends RawEntity<K>, K> T[] find(Class<T> type, Query query);

  @Seen("Active Objects plugin, source 1.4")
  <T extends RawEntity<K>, K> T[] find(Class<T> type, String field, Query query);

  <T extends RawEntity<K>, K> T[] findWithSQL(
      Class<T> type, String keyField, String sql, Object... parameters);

  <T extends RawEntity<K>, K> void stream(Class<T> type, EntityStreamCallback<T, K> callback);

  <T extends RawEntity<K>, K> void stream(
      Class<T> type, Query query, EntityStreamCallback<T, K> callback);

  @Seen("Active Objects plugin, source 1.4")
  <K> int count(Class<? extends RawEntity<K>> type);

  @Seen("Active Objects plugin, source 1.4")
  <K> int count(Class<? extends RawEntity<K>> type, String criteria, Object... parameters);

  @Seen("Active Objects plugin, source 1.4")
  <K> int count(Class<? extends RawEntity<K>> type, Query query);

  @Seen("Active Objects plugin, source 1.4")
  <T> T executeInTransaction(TransactionCallback<T> callback);

  ActiveObjectsModuleMetaData moduleMetaData();
}
