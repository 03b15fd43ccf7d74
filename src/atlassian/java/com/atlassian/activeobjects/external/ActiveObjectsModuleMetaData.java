package com.atlassian.activeobjects.external;

import com.atlassian.activeobjects.spi.DatabaseType;
import java.util.concurrent.ExecutionException;

/** Signature after the Active Objects plugin (1.4 source and later Javadoc). */
public interface ActiveObjectsModuleMetaData {
  void awaitInitialization() throws ExecutionException, InterruptedException;

  boolean isInitialized();

  DatabaseType getDatabaseType();
}
