package com.atlassian.cache;

/**
 * Signature after the Atlassian cache API (platform 7 and 8). Null is unset; times are
 * milliseconds.
 */
public interface CacheSettings {
  Long getExpireAfterAccess();

  Long getExpireAfterWrite();

  Integer getMaxEntries();

  Boolean getLocal();

  Boolean getReplicateViaCopy();
}
