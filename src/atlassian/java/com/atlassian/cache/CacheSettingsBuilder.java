package com.atlassian.cache;

import evidence.Seen;
import java.util.concurrent.TimeUnit;

/** Signature after the Atlassian cache API (platform 7 and 8). */
@Seen("Atlassian Cache Javadoc 2.9.0")
public class CacheSettingsBuilder {
  private Long expireAfterAccess;
  private Long expireAfterWrite;
  private Integer maxEntries;
  private Boolean local;
  private Boolean replicateViaCopy;

  @Seen("Atlassian Cache Javadoc 2.9.0")
  public CacheSettingsBuilder() {}

  @Seen("Atlassian Cache Javadoc 2.9.0")
  public CacheSettingsBuilder expireAfterAccess(long time, TimeUnit unit) {
    expireAfterAccess = unit.toMillis(time);
    return this;
  }

  @Seen("Atlassian Cache Javadoc 2.9.0")
  public CacheSettingsBuilder expireAfterWrite(long time, TimeUnit unit) {
    expireAfterWrite = unit.toMillis(time);
    return this;
  }

  @Seen("Atlassian Cache Javadoc 2.9.0")
  public CacheSettingsBuilder maxEntries(int entries) {
    maxEntries = entries;
    return this;
  }

  @Seen("Atlassian Cache Javadoc 2.9.0")
  public CacheSettingsBuilder local() {
    local = true;
    return this;
  }

  @Seen("Atlassian Cache Javadoc 2.9.0")
  public CacheSettingsBuilder remote() {
    local = false;
    return this;
  }

  @Seen("Atlassian Cache Javadoc 2.9.0")
  public CacheSettingsBuilder flushable() {
    return this;
  }

  @Seen("Atlassian Cache Javadoc 2.9.0")
  public CacheSettingsBuilder replicateViaCopy() {
    replicateViaCopy = true;
    return this;
  }

  @Seen("Atlassian Cache Javadoc 2.9.0")
  public CacheSettingsBuilder replicateViaInvalidation() {
    replicateViaCopy = false;
    return this;
  }

  @Seen("Atlassian Cache Javadoc 2.9.0")
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
