package io.github.journeymaps.host.wiki.web;

import io.github.journeymaps.host.wiki.atlassian.SignedIn;
import io.github.journeymaps.host.wiki.content.Account;
import io.github.journeymaps.host.wiki.content.Refused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/** A request with the answer to it. */
final class Exchange {

  private static final String TOKEN = "wiki.token";
  private static final int HOURS_8 = 8 * 60 * 60;

  private final HttpServletRequest request;
  private final HttpServletResponse response;

  Exchange(HttpServletRequest request, HttpServletResponse response) {
    this.request = request;
    this.response = response;
  }

  HttpServletRequest request() {
    return request;
  }

  HttpServletResponse response() {
    return response;
  }

  /** Who asks; null for anonymous. */
  Account account() {
    return SignedIn.now();
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

  /** Nothing for a parameter that is missing; a content id that is none was never there. */
  Optional<Long> id(String name) {
    return parameter(name).map(Exchange::number);
  }

  private static long number(String text) {
    if (!text.matches("\\d{1,18}")) {
      throw Refused.notFound("No content found with id: " + text);
    }
    return Long.parseLong(text);
  }

  /** The content id that has to be there. */
  long needId(String name) {
    return id(name).orElseThrow(() -> Refused.notFound("The parameter " + name + " is missing"));
  }

  /** The token that the forms of this session carry. */
  String token() {
    HttpSession session = request.getSession();
    if (session.getAttribute(TOKEN) == null) {
      session.setMaxInactiveInterval(HOURS_8);
      session.setAttribute(TOKEN, UUID.randomUUID().toString());
    }
    return (String) session.getAttribute(TOKEN);
  }

  /** Refuses a form that was sent from another site. */
  void checkToken() {
    String header = String.valueOf(request.getHeader("X-Atlassian-Token"));
    boolean own = header.equals("no-check") || header.equals("nocheck");
    if (!own && !token().equals(request.getParameter("atl_token"))) {
      throw Refused.forbidden("XSRF check failed: the form is too old or not our own");
    }
  }

  boolean isPost() {
    return request.getMethod().equals("POST");
  }

  void html(String html) throws IOException {
    send("text/html;charset=UTF-8", html);
  }

  void json(String json) throws IOException {
    send("application/json;charset=UTF-8", json);
  }

  private void send(String type, String text) throws IOException {
    response.setContentType(type);
    response.setHeader("Cache-Control", "no-cache, must-revalidate");
    response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Sends the browser to a path below the context path. */
  void redirect(String path) throws IOException {
    response.sendRedirect(request.getContextPath() + path);
  }
}
