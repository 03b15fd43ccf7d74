package io.github.journeymaps.host.jira.rest;

import io.github.journeymaps.host.jira.issues.Refused;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which call answers which address. The first that fits does. */
final class Routes {
  private final List<Route> routes = new ArrayList<>();

  /**
   * @param address below the servlet's; groups are its parts
   */
  void add(String method, String address, Call call) {
    routes.add(new Route(method, Pattern.compile(address + "/?"), call));
  }

  /**
   * @throws Refused also where nothing answers
   */
  Answer answer(HttpServletRequest request) throws IOException {
    String method = request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
    boolean known = false;
    for (Route route : routes) {
      Matcher address = route.address().matcher(String.valueOf(request.getPathInfo()));
      boolean here = address.matches();
      known |= here;
      if (here && route.method().equals(method)) {
        return route.call().answer(new Ask(request, address.toMatchResult()));
      }
    }
    throw known
        ? Refused.of(405, "Method Not Allowed")
        : Refused.of(404, "null for uri: " + request.getRequestURL());
  }

  /** Answers an address. */
  interface Call {
    Answer answer(Ask ask) throws IOException;
  }

  private record Route(String method, Pattern address, Call call) {}
}
