package com.atlassian.sal.api.net;

import evidence.Seen;

/** Signature after the SAL source (2011, BSD). */
@Seen("SAL, source 2011")
public interface ReturningResponseHandler<T extends Response, R> {
  @Seen("SAL, source 2011")
  R handle(T response) throws ResponseException;
}
