package com.atlassian.scheduler.config;

/** Signature after the Atlassian scheduler API (platform 7 and 8). */
public enum RunMode {
  RUN_LOCALLY,
  RUN_ONCE_PER_CLUSTER
}
