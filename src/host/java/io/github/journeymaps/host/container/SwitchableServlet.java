package io.github.journeymaps.host.container;

import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The place of a plugin's servlet in the web server, which outlives the plugin's being disabled:
 * nothing is found there then.
 */
final class SwitchableServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private transient volatile HttpServlet servlet;

  @Override
  public synchronized void init() throws ServletException {
    if (servlet != null) {
      servlet.init(getServletConfig());
    }
  }

  synchronized void fill(HttpServlet next) {
    ServletConfig config = getServletConfig();
    try {
      if (config != null) {
        next.init(config);
      }
      servlet = next;
    } catch (ServletException e) {
      throw new IllegalStateException("The servlet " + next + " does not start", e);
    }
  }

  synchronized void empty() {
    servlet = null;
  }

  @Override
  public void service(ServletRequest request, ServletResponse response)
      throws ServletException, IOException {
    HttpServlet now = servlet;
    if (now == null) {
      ((HttpServletResponse) response).sendError(404);
    } else {
      now.service(request, response);
    }
  }
}
