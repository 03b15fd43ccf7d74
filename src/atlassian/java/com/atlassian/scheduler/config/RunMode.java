package com.atlassian.scheduler.config;

import evidence.Seen;

/** Signature after the Atlassian scheduler API (platform 7 and 8). */
@Seen("Data Center Migration Assistant by Atlassian, 2020")
public enum RunMode {
  @Seen("Data Center Migration Assistant by Atlassian, 2020")
  RUN_LOCALLY,
  @Seen("Data Center Migration Assistant by Atlassian, 2020")
  RUN_ONCE_PER_CLUSTER
}
