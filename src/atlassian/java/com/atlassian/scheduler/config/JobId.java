package com.atlassian.scheduler.config;

import evidence.Seen;

/** Signature after the Atlassian scheduler API (platform 7 and 8). */
@Seen("Data Center Migration Assistant by Atlassian, 2020")
public final class JobId {
  private final String key;

  private JobId(String key) {
    this.key = key;
  }

  @Seen("Data Center Migration Assistant by Atlassian, 2020")
  public static JobId of(String key) {
    return new JobId(key);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof JobId && ((JobId) other).key.equals(key);
  }

  @Override
  public int hashCode() {
    return key.hashCode();
  }

  @Override
  public String toString() {
    return key;
  }
}
