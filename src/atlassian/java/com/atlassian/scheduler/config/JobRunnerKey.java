package com.atlassian.scheduler.config;

import evidence.Seen;

/** Signature after the Atlassian scheduler API (platform 7 and 8). */
@Seen("Data Center Migration Assistant by Atlassian, 2020")
public final class JobRunnerKey {
  private final String key;

  private JobRunnerKey(String key) {
    this.key = key;
  }

  @Seen("Data Center Migration Assistant by Atlassian, 2020")
  public static JobRunnerKey of(String key) {
    return new JobRunnerKey(key);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof JobRunnerKey && ((JobRunnerKey) other).key.equals(key);
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
