package com.atlassian.sal.api.net;

import evidence.Seen;

/** Signature after the SAL source (2011, BSD). Times are in milliseconds, 0 is for ever. */
@Seen("SAL, source 2011")
public interface Request<T extends Request<?, ?>, R extends Response> {
  /** What a request does. */
  @Seen("SAL, source 2011")
  enum MethodType {
    @Seen("SAL, source 2011")
    GET,
    @Seen("SAL, source 2011")
    POST,
    @Seen("SAL, source 2011")
    PUT,
    @Seen("SAL, source 2011")
    DELETE,
    HEAD,
    TRACE,
    OPTIONS
  }

  @Seen("SAL, source 2011")
  T setConnectionTimeout(int connectionTimeout);

  @Seen("SAL, source 2011")
  T setSoTimeout(int soTimeout);

  T setUrl(String url);

  @Seen("SAL, source 2011")
  T setRequestBody(String requestBody);

  T addRequestParameters(String... params);

  T addHeader(String headerName, String headerValue);

  @Seen("SAL, source 2011")
  T setHeader(String headerName, String headerValue);

  /** Absent, redirects are followed. */
  @Seen("SAL, source 2011")
  T setFollowRedirects(boolean follow);

  /** The body of a success. */
  String execute() throws ResponseException;

  void execute(ResponseHandler<? super R> responseHandler) throws ResponseException;

  <U> U executeAndReturn(ReturningResponseHandler<? super R, U> responseHandler)
      throws ResponseException;
}
