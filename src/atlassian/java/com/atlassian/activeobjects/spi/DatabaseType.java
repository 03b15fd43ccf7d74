package com.atlassian.activeobjects.spi;

/** Signature after the Active Objects plugin (1.4 source and later Javadoc). */
public enum DatabaseType {
  DERBY_EMBEDDED,
  DERBY_NETWORK,
  H2,
  HSQL,
  MYSQL,
  ORACLE,
  POSTGRESQL,
  MS_SQL,
  UNKNOWN
}
