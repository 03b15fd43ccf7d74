package com.atlassian.scheduler.config;

import java.util.Date;

/** Signature after the Atlassian scheduler API (platform 7 and 8). */
public final class IntervalScheduleInfo {
  private final Date first;
  private final long interval;

  IntervalScheduleInfo(Date first, long interval) {
    this.first = first;
    this.interval = interval;
  }

  /** When the job runs first; null is at once. */
  public Date getFirstRunTime() {
    return first;
  }

  public long getIntervalInMillis() {
    return interval;
  }
}
