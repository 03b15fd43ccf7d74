package com.atlassian.scheduler;

import evidence.Seen;

/** Signature after the Atlassian scheduler API (platform 7 and 8). */
@Seen("Data Center Migration Assistant by Atlassian, 2020")
public interface JobRunner {
  /** What came of the run; null is success. */
  @Seen("Data Center Migration Assistant by Atlassian, 2020")
  JobRunnerResponse runJob(JobRunnerRequest request);
}
