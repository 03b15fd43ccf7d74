package io.github.journeymaps.host.jira.filter;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A request whose body is read once, for the log and for who answers; a long one is cut. */
final class BufferedRequest extends HttpServletRequestWrapper {
  private static final int MOST_BYTES = 1024 * 1024;

  private final byte[] body;

  BufferedRequest(HttpServletRequest request) throws IOException {
    super(request);
    body = request.getInputStream().readNBytes(MOST_BYTES);
  }

  String text() {
    return new String(body, StandardCharsets.UTF_8);
  }

  @Override
  public ServletInputStream getInputStream() {
    ByteArrayInputStream bytes = new ByteArrayInputStream(body);
    return new ServletInputStream() {
      @Override
      public int read() {
        return bytes.read();
      }

      @Override
      public boolean isFinished() {
        return bytes.available() == 0;
      }

      @Override
      public boolean isReady() {
        return true;
      }

      @Override
      public void setReadListener(ReadListener listener) {
        throw new UnsupportedOperationException("The body is there already");
      }
    };
  }
}
