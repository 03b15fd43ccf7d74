package com.atlassian.scheduler.config;

import evidence.Assumed;
import evidence.Seen;
import java.util.Date;

/** Signature after the Atlassian scheduler API (platform 7 and 8). Kept here: intervals. */
@Seen("Data Center Migration Assistant by Atlassian, 2020")
public final class Schedule {
  private final IntervalScheduleInfo interval;

  private Schedule(IntervalScheduleInfo interval) {
    this.interval = interval;
  }

  /** Every so many milliseconds from the first run on; 0 runs once; a null date is at once. */
  @Assumed("only its class is seen")
  public static Schedule forInterval(long intervalInMillis, Date firstRunTime) {
    return new Schedule(new IntervalScheduleInfo(firstRunTime, intervalInMillis));
  }

  public IntervalScheduleInfo getIntervalScheduleInfo() {
    return interval;
  }
}
