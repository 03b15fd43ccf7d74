package com.atlassian.scheduler;

/** Signature after the Atlassian scheduler API (platform 7 and 8). */
public final class JobRunnerResponse {
  private final boolean success;
  private final String message;

  private JobRunnerResponse(boolean success, String message) {
    this.success = success;
    this.message = message;
  }

  public static JobRunnerResponse success() {
    return success(null);
  }

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
