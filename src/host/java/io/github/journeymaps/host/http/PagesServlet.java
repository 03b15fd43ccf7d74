package io.github.journeymaps.host.http;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The pages that people open, by their addresses. */
public abstract class PagesServlet<E extends Exchange> extends HttpServlet {
  private static final long serialVersionUID = 1L;

  /** By the whole path. */
  protected final transient Map<String, Page<E>> exact = new LinkedHashMap<>();

  /** By the beginning of the path. */
  protected final transient Map<String, Page<E>> below = new LinkedHashMap<>();

  /** Answers an address. */
  protected interface Page<E> {
    void handle(E exchange) throws IOException;
  }

  protected abstract E exchange(HttpServletRequest request, HttpServletResponse response);

  /** Says why there is no page. */
  protected abstract void refuse(E exchange, HttpException refused) throws IOException;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    E exchange = exchange(request, response);
    try {
      page(exchange.path()).handle(exchange);
    } catch (HttpException e) {
      refuse(exchange, e);
    }
  }

  private Page<E> page(String path) {
    if (exact.containsKey(path)) {
      return exact.get(path);
    }
    return below.entrySet().stream()
        .filter(entry -> path.startsWith(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow(() -> HttpException.notFound("There is no page at " + path));
  }
}
