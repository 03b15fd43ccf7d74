package io.github.journeymaps.host.http;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;

/**
 * Reads what a refused request still sends, as Confluence's Tomcat does: a client that is sending
 * while the connection closes sees no answer, and what it sends next on the connection is lost.
 */
final class DrainFilter implements Filter {
  /** Tomcat's {@code maxSwallowSize}; who sends more loses the connection. */
  private static final int MAX_BYTES = 2 * 1024 * 1024;

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    chain.doFilter(request, response);
    if (!request.isAsyncStarted()) {
      request.getInputStream().readNBytes(MAX_BYTES);
    }
  }
}
