package com.atlassian.scheduler;

import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import evidence.Seen;
import java.util.Date;

/** Signature after the Atlassian scheduler API (platform 7 and 8). */
@Seen("Data Center Migration Assistant by Atlassian, 2020")
public interface JobRunnerRequest {
  Date getStartTime();

  JobId getJobId();

  JobConfig getJobConfig();

  boolean isCancellationRequested();
}
