package com.atlassian.scheduler;

import evidence.Seen;

/** Signature after the Atlassian scheduler API (platform 7 and 8). */
@Seen("Data Center Migration Assistant by Atlassian, 2020")
public class SchedulerServiceException extends Exception {
  private static final long serialVersionUID = 1L;

  public SchedulerServiceException(String message) {
    super(message);
  }

  public SchedulerServiceException(String message, Throwable cause) {
    super(message, cause);
  }
}
