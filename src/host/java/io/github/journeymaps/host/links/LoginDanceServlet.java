package io.github.journeymaps.host.links;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The two addresses of the dance at our side. Whoever is not logged in does that first. */
final class LoginDanceServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String PAGE =
      "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"UTF-8\"><title>%1$s</title></head>"
          + "<body><main><h1>%1$s</h1><p>You may close this window.</p></main></body></html>";

  private final transient LoginDance dance;

  LoginDanceServlet(LoginDance dance) {
    this.dance = dance;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<LinkedJira> jira = dance.jira(request.getParameter(LoginDance.LINK));
    ConfluenceUser user = AuthenticatedUserThreadLocal.get();
    String step = String.valueOf(request.getPathInfo());
    if (jira.isEmpty()) {
      response.sendError(404, "No application is linked under that id");
    } else if (user == null) {
      response.sendRedirect(logIn(request));
    } else if (step.equals(LoginDance.AUTHORIZE)) {
      response.sendRedirect(dance.question(jira.get(), redirect(request)));
    } else if (step.equals(LoginDance.ACCESS)) {
      accessed(jira.get(), user, request, response);
    } else {
      response.sendError(404);
    }
  }

  private static Optional<String> redirect(HttpServletRequest request) {
    return Optional.ofNullable(request.getParameter(LoginDance.REDIRECT));
  }

  private static String logIn(HttpServletRequest request) {
    String here = request.getServletPath() + request.getPathInfo() + "?" + request.getQueryString();
    return request.getContextPath()
        + "/login.action?os_destination="
        + URLEncoder.encode(here, StandardCharsets.UTF_8);
  }

  private void accessed(
      LinkedJira jira,
      ConfluenceUser user,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    boolean denied = "denied".equals(request.getParameter("oauth_verifier"));
    if (!denied) {
      dance.authorised(jira, user.getName());
    }
    Optional<URI> end = dance.end(redirect(request));
    if (end.isPresent()) {
      response.sendRedirect(end.get().toString());
    } else {
      response.setContentType("text/html;charset=UTF-8");
      String title = jira.name() + (denied ? " was not authorised" : " was authorised");
      response.getWriter().write(PAGE.formatted(title));
    }
  }
}
