package com.atlassian.scheduler;

import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import java.util.Date;

/** Signature after the Atlassian scheduler API (platform 7 and 8). */
public interface JobRunnerRequest {
  Date getStartTime();

  JobId getJobId();

  JobConfig getJobConfig();

  boolean isCancellationRequested();
}
