package com.atlassian.confluence.macro;

import evidence.Seen;

/** Signature after the Confluence Javadoc (8.4 to 10.0). */
@Seen("ONLYOFFICE 7.4.2, Confluence 10.2.13")
public class MacroExecutionException extends Exception {
  private static final long serialVersionUID = 1L;

  @Seen("ONLYOFFICE 7.4.2, Confluence 10.2.13")
  public MacroExecutionException(String message) {
    super(message);
  }

  @Seen("ONLYOFFICE 7.4.2, Confluence 10.2.13")
  public MacroExecutionException(Throwable cause) {
    super(cause);
  }

  @Seen("ONLYOFFICE 7.4.2, Confluence 10.2.13")
  public MacroExecutionException(String message, Throwable cause) {
    super(message, cause);
  }
}
