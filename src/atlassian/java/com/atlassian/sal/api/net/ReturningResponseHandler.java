package com.atlassian.sal.api.net;

/** Signature after the SAL source (2011, BSD). */
public interface ReturningResponseHandler<T extends Response, R> {
  R handle(T response) throws ResponseException;
}
