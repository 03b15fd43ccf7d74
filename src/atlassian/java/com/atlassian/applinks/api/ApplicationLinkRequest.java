package com.atlassian.applinks.api;

import com.atlassian.sal.api.net.Request;
import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;

/** Signature after the Application Links source (3.x, Apache 2.0). */
public interface ApplicationLinkRequest extends Request<ApplicationLinkRequest, Response> {
  <R> R execute(ApplicationLinkResponseHandler<R> responseHandler) throws ResponseException;
}
