package io.github.journeymaps.jira;

import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** An answer that is played. */
final class StubResponse implements Response {
  private final int status;
  private final InputStream body;
  private final TreeMap<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  /** Whether the link is to say that credentials are wanted. */
  final boolean login;

  private StubResponse(int status, InputStream body, boolean login) {
    this.status = status;
    this.body = body;
    this.login = login;
  }

  static StubResponse json(int status, String body) {
    return json(status, bytes(body));
  }

  static StubResponse json(int status, InputStream body) {
    return new StubResponse(status, body, false)
        .with("Content-Type", "application/json;charset=UTF-8");
  }

  static StubResponse html(int status) {
    return new StubResponse(status, bytes("<html>Log in</html>"), false)
        .with("Content-Type", "text/html");
  }

  static StubResponse login() {
    return new StubResponse(401, bytes(""), true);
  }

  static StubResponse empty(int status) {
    return new StubResponse(status, bytes(""), false);
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The same byte for ever, each after a while; closing it, as real ones do, reads to the end. */
  static InputStream endless(int millis) {
    return new InputStream() {
      @Override
      public int read() {
        pause(millis);
        return ' ';
      }

      @Override
      public int read(byte[] into, int from, int length) {
        if (millis == 0) {
          java.util.Arrays.fill(into, from, from + length, (byte) ' ');
          return length;
        }
        into[from] = (byte) read();
        return 1;
      }

      @Override
      public void close() throws IOException {
        throw new IOException("would read for ever");
      }
    };
  }

  static void pause(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  StubResponse with(String header, String value) {
    headers.put(header, value);
    return this;
  }

  @Override
  public int getStatusCode() {
    return status;
  }

  @Override
  public String getResponseBodyAsString() {
    throw new UnsupportedOperationException("it may be endless");
  }

  /** Of an answer without content there is nothing to open. */
  @Override
  public InputStream getResponseBodyAsStream() throws ResponseException {
    if (status == 204) {
      throw new ResponseException("no content");
    }
    return body;
  }

  @Override
  public <T> T getEntity(Class<T> type) throws ResponseException {
    throw new ResponseException("it may be endless");
  }

  @Override
  public String getStatusText() {
    return "";
  }

  @Override
  public boolean isSuccessful() {
    return status / 100 == 2;
  }

  @Override
  public String getHeader(String name) {
    return headers.get(name);
  }

  @Override
  public Map<String, String> getHeaders() {
    return headers;
  }
}
