package com.atlassian.confluence.macro;

/** Signature after the Confluence Javadoc (8.4 to 10.0). */
public class MacroExecutionException extends Exception {
  private static final long serialVersionUID = 1L;

  public MacroExecutionException(String message) {
    super(message);
  }

  public MacroExecutionException(Throwable cause) {
    super(cause);
  }

  public MacroExecutionException(String message, Throwable cause) {
    super(message, cause);
  }
}
