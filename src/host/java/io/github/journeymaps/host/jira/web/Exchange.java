package io.github.journeymaps.host.jira.web;

import io.github.journeymaps.host.jira.door.Caller;
import io.github.journeymaps.host.jira.issues.Refused;
import io.github.journeymaps.host.jira.issues.User;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** A request with the answer to it. */
record Exchange(HttpServletRequest request, HttpServletResponse response) {
  private static final String TOKEN = "jira.token";

  /** No script, nothing from elsewhere, and no frame around it. */
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none';"
          + " form-action http: https:; frame-ancestors 'none'";

  /** Who asks; null for anonymous. */
  User user() {
    return Caller.of(request).user();
  }

  /** The path below the context path, decoded, starting with a slash. */
  String path() {
    String info = request.getPathInfo();
    return request.getServletPath() + (info == null ? "" : info);
  }

  /** The path with its query, as a target to come back to. */
  String target() {
    String query = request.getQueryString();
    String path = request.getRequestURI().substring(request.getContextPath().length());
    return query == null ? path : path + "?" + query;
  }

  /** Nothing for a parameter that is missing or blank. */
  Optional<String> parameter(String name) {
    return Optional.ofNullable(request.getParameter(name)).filter(text -> !text.isBlank());
  }

  /** All values that are not blank. */
  List<String> parameters(String name) {
    return Stream.ofNullable(request.getParameterValues(name))
        .flatMap(Stream::of)
        .filter(text -> !text.isBlank())
        .toList();
  }

  boolean isPost() {
    return request.getMethod().equals("POST");
  }

  /** The token that the forms of this session carry. */
  String token() {
    HttpSession session = request.getSession();
    if (session.getAttribute(TOKEN) == null) {
      session.setAttribute(TOKEN, UUID.randomUUID().toString());
    }
    return (String) session.getAttribute(TOKEN);
  }

  /** Refuses what is no form of ours. */
  void checkForm() {
    if (!isPost()) {
      throw Refused.of(405, "This address takes forms that are sent by POST only.");
    }
    if (!token().equals(request.getParameter("atl_token"))) {
      throw Refused.of(403, "XSRF check failed: the form is too old or not our own.");
    }
  }

  void html(int status, String html) throws IOException {
    response.setStatus(status);
    response.setContentType("text/html;charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.getOutputStream().write(html.getBytes(StandardCharsets.UTF_8));
  }

  /** Sends the browser to a path below the context path. */
  void redirect(String path) throws IOException {
    leave(request.getContextPath() + path);
  }

  /** Sends the browser anywhere. */
  void leave(String address) throws IOException {
    response.setStatus(302);
    response.setHeader("Location", address);
  }
}
