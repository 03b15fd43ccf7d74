package com.atlassian.sal.api.net;

/** Signature after the SAL source (2011, BSD). Times are in milliseconds, 0 is for ever. */
public interface Request<T extends Request<?, ?>, R extends Response> {
  /** What a request does. */
  enum MethodType {
    GET,
    POST,
    PUT,
    DELETE,
    HEAD,
    TRACE,
    OPTIONS
  }

  T setConnectionTimeout(int connectionTimeout);

  T setSoTimeout(int soTimeout);

  T setUrl(String url);

  T setRequestBody(String requestBody);

  T setRequestContentType(String contentType);

  T addRequestParameters(String... params);

  T addHeader(String headerName, String headerValue);

  T setHeader(String headerName, String headerValue);

  /** Absent, redirects are followed. */
  T setFollowRedirects(boolean follow);

  /** The body of a success. */
  String execute() throws ResponseException;

  void execute(ResponseHandler<? super R> responseHandler) throws ResponseException;

  <U> U executeAndReturn(ReturningResponseHandler<? super R, U> responseHandler)
      throws ResponseException;
}
