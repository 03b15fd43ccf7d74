package com.atlassian.scheduler.config;

import evidence.Seen;

/** Signature after the Atlassian scheduler API (platform 7 and 8). */
@Seen("Data Center Migration Assistant by Atlassian, 2020")
public final class JobConfig {
  private final JobRunnerKey key;
  private final RunMode mode;
  private final Schedule schedule;

  private JobConfig(JobRunnerKey key, RunMode mode, Schedule schedule) {
    this.key = key;
    this.mode = mode;
    this.schedule = schedule;
  }

  @Seen("Data Center Migration Assistant by Atlassian, 2020")
  public static JobConfig forJobRunnerKey(JobRunnerKey key) {
    return new JobConfig(key, RunMode.RUN_ONCE_PER_CLUSTER, Schedule.forInterval(0, null));
  }

  @Seen("Data Center Migration Assistant by Atlassian, 2020")
  public JobConfig withRunMode(RunMode newMode) {
    return new JobConfig(key, newMode, schedule);
  }

  @Seen("Data Center Migration Assistant by Atlassian, 2020")
  public JobConfig withSchedule(Schedule newSchedule) {
    return new JobConfig(key, mode, newSchedule);
  }

  public JobRunnerKey getJobRunnerKey() {
    return key;
  }

  public RunMode getRunMode() {
    return mode;
  }

  public Schedule getSchedule() {
    return schedule;
  }
}
