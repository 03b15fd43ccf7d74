package com.atlassian.soy.renderer;

/** Signature after open-source plugins (Slack integration, platform 8). */
public class SoyException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public SoyException(String message) {
    super(message);
  }

  public SoyException(Throwable cause) {
    super(cause);
  }

  public SoyException(String message, Throwable cause) {
    super(message, cause);
  }
}
