package com.atlassian.scheduler;

import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import evidence.Seen;

/** Signature after the Atlassian scheduler API (platform 7 and 8). */
@Seen(
    "Data Center Migration Assistant by Atlassian, 2020; that Confluence 10 offers it to plugins is not seen")
public interface SchedulerService {
  @Seen("Data Center Migration Assistant by Atlassian, 2020")
  void registerJobRunner(JobRunnerKey key, JobRunner runner);

  @Seen("Bamboo Javadoc 10.2.0, its implementation")
  void unregisterJobRunner(JobRunnerKey key);

  @Seen("Data Center Migration Assistant by Atlassian, 2020")
  void scheduleJob(JobId id, JobConfig config) throws SchedulerServiceException;

  @Seen("Data Center Migration Assistant by Atlassian, 2020")
  void unscheduleJob(JobId id);
}
