package io.github.journeymaps.host.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** A request for a page, with the response to it. */
public class Exchange {
  private static final String TOKEN = "atl_token";
  private static final int HOURS_8 = 8 * 60 * 60;

  private final HttpServletRequest request;
  private final HttpServletResponse response;

  protected Exchange(HttpServletRequest request, HttpServletResponse response) {
    this.request = request;
    this.response = response;
  }

  public HttpServletRequest request() {
    return request;
  }

  public HttpServletResponse response() {
    return response;
  }

  /** The path below the context path, decoded, starting with a slash. */
  public String path() {
    String info = request.getPathInfo();
    return request.getServletPath() + (info == null ? "" : info);
  }

  /** The path with its query, encoded for an address: a target to come back to. */
  public String encodedTarget() {
    String query = request.getQueryString();
    String path = request.getRequestURI().substring(request.getContextPath().length());
    return URLEncoder.encode(query == null ? path : path + "?" + query, StandardCharsets.UTF_8);
  }

  /** Where a log-in leads: only a path of our own, never another site, nor a scheme. */
  public String destination() {
    return parameter("os_destination")
        .map(path -> path.replace(' ', '+'))
        .filter(path -> path.matches("/(?![/\\\\])[\\x21-\\x7e]*"))
        .orElse("/");
  }

  /** Nothing for a parameter that is missing or blank. */
  public Optional<String> parameter(String name) {
    return parameters(name).stream().findFirst();
  }

  /** All values that are not blank. */
  public List<String> parameters(String name) {
    return Stream.ofNullable(request.getParameterValues(name))
        .flatMap(Stream::of)
        .filter(text -> !text.isBlank())
        .toList();
  }

  public boolean isPost() {
    return request.getMethod().equals("POST");
  }

  /** The token that the forms of this session carry. */
  public String token() {
    HttpSession session = request.getSession();
    if (session.getAttribute(TOKEN) == null) {
      session.setMaxInactiveInterval(HOURS_8);
      session.setAttribute(TOKEN, UUID.randomUUID().toString());
    }
    return (String) session.getAttribute(TOKEN);
  }

  /**
   * @throws HttpException for a form that was sent from another site
   */
  public void checkToken() {
    if (!token().equals(request.getParameter(TOKEN))) {
      throw HttpException.forbidden("XSRF check failed: the form is too old or not our own.");
    }
  }

  /**
   * @throws HttpException for what is no form of ours
   */
  public void checkForm() {
    if (!isPost()) {
      throw HttpException.of(405, "This address takes forms that are sent by POST only.");
    }
    checkToken();
  }

  public void html(String html) throws IOException {
    response.setContentType("text/html;charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.getOutputStream().write(html.getBytes(StandardCharsets.UTF_8));
  }

  /** Sends the browser to a path below the context path. */
  public void redirect(String path) {
    leave(request.getContextPath() + path);
  }

  /** Sends the browser anywhere. */
  public void leave(String address) {
    response.setStatus(302);
    response.setHeader("Location", address);
  }
}
