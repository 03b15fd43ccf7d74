package com.atlassian.confluence.content.render.xhtml;

/** Signature after the Confluence Javadoc (8.4 to 10.0). */
public class XhtmlException extends Exception {
  private static final long serialVersionUID = 1L;

  public XhtmlException(String message) {
    super(message);
  }

  public XhtmlException(String message, Throwable cause) {
    super(message, cause);
  }
}
