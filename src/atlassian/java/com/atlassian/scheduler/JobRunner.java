package com.atlassian.scheduler;

/** Signature after the Atlassian scheduler API (platform 7 and 8). */
public interface JobRunner {
  /** What came of the run; null is success. */
  JobRunnerResponse runJob(JobRunnerRequest request);
}
