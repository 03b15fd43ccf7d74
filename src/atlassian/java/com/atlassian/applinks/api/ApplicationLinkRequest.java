package com.atlassian.applinks.api;

import com.atlassian.sal.api.net.Request;
import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import evidence.Seen;

/** Signature after the Application Links source (3.x, Apache 2.0). */
@Seen("Application Links, source 3.x")
public interface ApplicationLinkRequest extends Request<ApplicationLinkRequest, Response> {
  @Seen("Application Links, source 3.x")
  <R> R execute(ApplicationLinkResponseHandler<R> responseHandler) throws ResponseException;
}
