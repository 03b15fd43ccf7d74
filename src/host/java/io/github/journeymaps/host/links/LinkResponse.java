package io.github.journeymaps.host.links;

import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** An HTTP answer; its body can be read once, and only until it is closed. */
final class LinkResponse implements Response, AutoCloseable {
  private final HttpResponse<InputStream> response;

  LinkResponse(HttpResponse<InputStream> response) {
    this.response = response;
  }

  /** The other application does not know that the user has authorised us. */
  boolean wantsCredentials() {
    String challenge = getHeader("WWW-Authenticate");
    return getStatusCode() == 401
        && challenge != null
        && challenge.regionMatches(true, 0, "OAuth", 0, 5);
  }

  @Override
  public int getStatusCode() {
    return response.statusCode();
  }

  /** UTF-8, which is what Jira writes. */
  @Override
  public String getResponseBodyAsString() throws ResponseException {
    try {
      return new String(response.body().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new ResponseException("The answer cannot be read: " + e.getMessage(), e);
    }
  }

  @Override
  public InputStream getResponseBodyAsStream() {
    return response.body();
  }

  @Override
  public <T> T getEntity(Class<T> entityClass) {
    throw new UnsupportedOperationException("Read the body yourself: no library of ours is yours");
  }

  /** Always empty: the client does not tell it. */
  @Override
  public String getStatusText() {
    return "";
  }

  @Override
  public boolean isSuccessful() {
    return getStatusCode() / 100 == 2;
  }

  @Override
  public String getHeader(String name) {
    return response.headers().firstValue(name).orElse(null);
  }

  @Override
  public Map<String, String> getHeaders() {
    Map<String, String> all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    response.headers().map().forEach((name, values) -> all.put(name, String.join(",", values)));
    return all;
  }

  @Override
  public void close() {
    try {
      response.body().close();
    } catch (IOException e) {
      throw new IllegalStateException("A body of ours closes without fail", e);
    }
  }
}
