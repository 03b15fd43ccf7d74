package com.atlassian.sal.api.net;

/** Signature after the SAL source (2011, BSD). */
public interface ResponseHandler<T extends Response> {
  void handle(T response) throws ResponseException;
}
