package io.github.journeymaps.host.http;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** REST calls by method and address. The first that fits answers. */
public abstract class RestServlet<R extends RestRequest> extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient List<Route<R>> routes = new ArrayList<>();

  /** Answers an address. */
  protected interface Call<R> {
    RestReply answer(R request) throws IOException, ServletException;
  }

  private record Route<R>(String method, Pattern address, Call<R> call) {}

  /**
   * @param address below the servlet's; its groups are the request's parts
   */
  protected final void route(String method, String address, Call<R> call) {
    routes.add(new Route<>(method, Pattern.compile(address + "/?"), call));
  }

  protected abstract R request(HttpServletRequest request, MatchResult address);

  /** The body of what is refused. */
  protected abstract JsonNode error(HttpException refused);

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    try {
      send(response, answer(request));
    } catch (HttpException e) {
      send(response, new RestReply(e.status(), error(e)));
    }
  }

  private RestReply answer(HttpServletRequest request) throws IOException, ServletException {
    String method = request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
    boolean known = false;
    for (Route<R> route : routes) {
      Matcher address = route.address().matcher(String.valueOf(request.getPathInfo()));
      boolean here = address.matches();
      known |= here;
      if (here && route.method().equals(method)) {
        return route.call().answer(request(request, address.toMatchResult()));
      }
    }
    throw known
        ? HttpException.of(405, "Method " + method + " is not allowed here")
        : HttpException.notFound("null for uri: " + request.getRequestURI());
  }

  protected void send(HttpServletResponse response, RestReply reply) throws IOException {
    response.setStatus(reply.status());
    response.setHeader("Cache-Control", "no-cache, no-store, no-transform");
    if (reply.body() != null) {
      response.setContentType("application/json;charset=UTF-8");
      response.getOutputStream().write(reply.body().toString().getBytes(StandardCharsets.UTF_8));
    }
  }
}
