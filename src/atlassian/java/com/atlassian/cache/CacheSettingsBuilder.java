package com.atlassian.cache;

import java.util.concurrent.TimeUnit;

/** Signature after the Atlassian cache API (platform 7 and 8). */
public class CacheSettingsBuilder {
  private Long expireAfterAccess;
  private Long expireAfterWrite;
  private Integer maxEntries;
  private Boolean local;
  private Boolean replicateViaCopy;

  public CacheSettingsBuilder expireAfterAccess(long time, TimeUnit unit) {
    expireAfterAccess = unit.toMillis(time);
    return this;
  }

  public CacheSettingsBuilder expireAfterWrite(long time, TimeUnit unit) {
    expireAfterWrite = unit.toMillis(time);
    return this;
  }

  public CacheSettingsBuilder maxEntries(int entries) {
    maxEntries = entries;
    return this;
  }

  public CacheSettingsBuilder local() {
    local = true;
    return this;
  }

  public CacheSettingsBuilder remote() {
    local = false;
    return this;
  }

  public CacheSettingsBuilder flushable() {
    return this;
  }

  public CacheSettingsBuilder replicateViaCopy() {
    replicateViaCopy = true;
    return this;
  }

  public CacheSettingsBuilder replicateViaInvalidation() {
    replicateViaCopy = false;
    return this;
  }

  public CacheSettings build() {
    return new Settings(this);
  }

  private static final class Settings implements CacheSettings {
    private final CacheSettingsBuilder from;

    Settings(CacheSettingsBuilder builder) {
      from = new CacheSettingsBuilder();
      from.expireAfterAccess = builder.expireAfterAccess;
      from.expireAfterWrite = builder.expireAfterWrite;
      from.maxEntries = builder.maxEntries;
      from.local = builder.local;
      from.replicateViaCopy = builder.replicateViaCopy;
    }

    @Override
    public Long getExpireAfterAccess() {
      return from.expireAfterAccess;
    }

    @Override
    public Long getExpireAfterWrite() {
      return from.expireAfterWrite;
    }

    @Override
    public Integer getMaxEntries() {
      return from.maxEntries;
    }

    @Override
    public Boolean getLocal() {
      return from.local;
    }

    @Override
    public Boolean getReplicateViaCopy() {
      return from.replicateViaCopy;
    }
  }
}
