package com.atlassian.sal.api.net;

import evidence.Seen;
import java.io.InputStream;
import java.util.Map;

/** Signature after the SAL source (2011, BSD). */
@Seen("SAL, source 2011")
public interface Response {
  @Seen("SAL, source 2011")
  int getStatusCode();

  String getResponseBodyAsString() throws ResponseException;

  @Seen("SAL, source 2011")
  InputStream getResponseBodyAsStream() throws ResponseException;

  <T> T getEntity(Class<T> entityClass) throws ResponseException;

  String getStatusText();

  /** A status of 2xx. */
  boolean isSuccessful();

  /** Null when the answer has none of that name, whatever its case. */
  @Seen("SAL, source 2011")
  String getHeader(String name);

  Map<String, String> getHeaders();
}
