package com.atlassian.cache;

import evidence.Seen;

/**
 * Signature after the Atlassian cache API (platform 7 and 8). Null is unset; times are
 * milliseconds.
 */
@Seen("Atlassian Cache Javadoc 2.9.0")
public interface CacheSettings {
  Long getExpireAfterAccess();

  Long getExpireAfterWrite();

  Integer getMaxEntries();

  Boolean getLocal();

  Boolean getReplicateViaCopy();
}
