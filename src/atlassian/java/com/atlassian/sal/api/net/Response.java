package com.atlassian.sal.api.net;

import java.io.InputStream;
import java.util.Map;

/** Signature after the SAL source (2011, BSD). */
public interface Response {
  int getStatusCode();

  String getResponseBodyAsString() throws ResponseException;

  InputStream getResponseBodyAsStream() throws ResponseException;

  <T> T getEntity(Class<T> entityClass) throws ResponseException;

  String getStatusText();

  /** A status of 2xx. */
  boolean isSuccessful();

  /** Null when the answer has none of that name, whatever its case. */
  String getHeader(String name);

  Map<String, String> getHeaders();
}
