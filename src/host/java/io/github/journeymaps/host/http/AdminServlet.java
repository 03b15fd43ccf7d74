package io.github.journeymaps.host.http;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Predicate;

/** An address for administrators of the stand-in Confluence alone, in JSON. */
public abstract class AdminServlet extends HttpServlet {
  protected static final ObjectMapper JSON = new ObjectMapper();
  private static final long serialVersionUID = 1L;

  private final transient Predicate<ConfluenceUser> admin;

  /**
   * @param admin whether a user is one
   */
  protected AdminServlet(Predicate<ConfluenceUser> admin) {
    this.admin = admin;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    ConfluenceUser user = AuthenticatedUserThreadLocal.get();
    if (user == null || !admin.test(user)) {
      response.sendError(user == null ? 401 : 403, "Only an administrator may do this");
      return;
    }
    try {
      super.service(request, response);
    } catch (HttpException e) {
      response.sendError(e.status(), e.getMessage());
    }
  }

  /** What the body says under this name, such as {@code {"enabled":true}}. */
  protected static boolean flag(HttpServletRequest request, String name) throws IOException {
    try {
      JsonNode flag = JSON.readTree(request.getInputStream()).path(name);
      if (flag.isBoolean()) {
        return flag.booleanValue();
      }
    } catch (JsonProcessingException e) {
      // It is refused as what has no such flag.
    }
    throw HttpException.badRequest(
        "The body has to be {\"%1$s\":true} or {\"%1$s\":false}".formatted(name));
  }

  protected static void send(HttpServletResponse response, JsonNode json) throws IOException {
    response.setContentType("application/json");
    response.getWriter().write(json.toString());
  }
}
