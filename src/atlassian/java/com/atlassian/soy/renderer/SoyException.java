package com.atlassian.soy.renderer;

import evidence.Seen;

/** Signature after open-source plugins (Slack integration, platform 8). */
@Seen("Slack integration, Confluence 10.0.1")
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
