package com.atlassian.scheduler;

import evidence.Assumed;
import evidence.Seen;

/** Signature after the Atlassian scheduler API (platform 7 and 8). */
@Seen("Data Center Migration Assistant by Atlassian, 2020")
public final class JobRunnerResponse {
  private final boolean success;
  private final String message;

  private JobRunnerResponse(boolean success, String message) {
    this.success = success;
    this.message = message;
  }

  @Assumed("only its class is seen")
  public static JobRunnerResponse success() {
    return success(null);
  }

  @Assumed("only its class is seen")
  public static JobRunnerResponse success(String message) {
    return new JobRunnerResponse(true, message);
  }

  public static JobRunnerResponse failed(String message) {
    return new JobRunnerResponse(false, message);
  }

  public static JobRunnerResponse failed(Throwable cause) {
    return failed(cause.toString());
  }

  public boolean isSuccessful() {
    return success;
  }

  public String getMessage() {
    return message;
  }
}
