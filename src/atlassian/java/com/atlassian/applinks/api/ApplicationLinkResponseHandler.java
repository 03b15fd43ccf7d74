package com.atlassian.applinks.api;

import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import com.atlassian.sal.api.net.ReturningResponseHandler;
import evidence.Seen;

/** Signature after the Application Links source (3.x, Apache 2.0). */
@Seen("Application Links, source 3.x")
public interface ApplicationLinkResponseHandler<R> extends ReturningResponseHandler<Response, R> {
  /** The other application does not take the credentials, or not any more. */
  @Seen("Application Links, source 3.x")
  R credentialsRequired(Response response) throws ResponseException;
}
