package io.github.journeymaps.admin;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import io.github.journeymaps.journey.issues.BackLinks;
import io.github.journeymaps.rest.http.Caller;
import io.github.journeymaps.rest.http.JsonResponses;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The administrators' page of back-links that are not done: a list, and a button to try again. */
public final class BackLinksPage extends HttpServlet {
  private static final long serialVersionUID = 1;
  private static final int LINES = 100;
  private static final String ADDRESS = "/plugins/servlet/journey-maps/back-links";

  private final transient BackLinks backLinks;
  private final transient BackLinksView view;
  private final transient UserManager users;
  private final transient FormToken token = new FormToken();

  public BackLinksPage(BackLinks backLinks, BackLinksView view, UserManager users) {
    this.backLinks = backLinks;
    this.view = view;
    this.users = users;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (isLetIn(request, response)) {
      draw(request, response, false);
    }
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!isLetIn(request, response)) {
      return;
    }
    if (token.isOf(Caller.key(), request.getParameter("token"))) {
      backLinks.pushAll();
      response.sendRedirect(request.getContextPath() + ADDRESS);
    } else {
      response.setStatus(HttpServletResponse.SC_FORBIDDEN);
      draw(request, response, true);
    }
  }

  private boolean isLetIn(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String user = Caller.key();
    if (user == null) {
      response.sendRedirect(request.getContextPath() + logIn());
    } else if (!users.isAdmin(new UserKey(user))) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
    return user != null && users.isAdmin(new UserKey(user));
  }

  private static String logIn() {
    return "/login.action?permissionViolation=true&os_destination="
        + URLEncoder.encode(ADDRESS, StandardCharsets.UTF_8);
  }

  private void draw(HttpServletRequest request, HttpServletResponse response, boolean isOutdated)
      throws IOException {
    int start = start(request);
    var found = backLinks.open(start, LINES + 1, Caller.key());
    var part =
        new BackLinksView.Part(
            found.stream().limit(LINES).toList(),
            found.size() > LINES ? start + LINES : null,
            token.of(Caller.key()),
            isOutdated);
    response.setContentType(JsonResponses.HTML);
    response.setHeader("Cache-Control", "no-store");
    response.getWriter().write(view.draw(part, request.getContextPath() + ADDRESS));
  }

  private static int start(HttpServletRequest request) {
    String start = request.getParameter("start");
    return start != null && start.matches("\\d{1,6}") ? Integer.parseInt(start) : 0;
  }
}
