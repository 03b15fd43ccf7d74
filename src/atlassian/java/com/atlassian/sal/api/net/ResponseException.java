package com.atlassian.sal.api.net;

/** Signature after the SAL source (2011, BSD): the connection fails, or a handler says so. */
public class ResponseException extends Exception {
  private static final long serialVersionUID = 1L;

  public ResponseException(String message) {
    super(message);
  }

  public ResponseException(String message, Throwable cause) {
    super(message, cause);
  }

  public ResponseException(Throwable cause) {
    super(cause);
  }
}
