package com.atlassian.sal.api.net;

import evidence.Seen;

/** Signature after the SAL source (2011, BSD): the connection fails, or a handler says so. */
@Seen("SAL, source 2011")
public class ResponseException extends Exception {
  private static final long serialVersionUID = 1L;

  @Seen("SAL, source 2011")
  public ResponseException(String message) {
    super(message);
  }

  @Seen("SAL, source 2011")
  public ResponseException(String message, Throwable cause) {
    super(message, cause);
  }

  @Seen("SAL, source 2011")
  public ResponseException(Throwable cause) {
    super(cause);
  }
}
