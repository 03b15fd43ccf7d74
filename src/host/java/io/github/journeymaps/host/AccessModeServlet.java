package io.github.journeymaps.host;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.journeymaps.host.container.services.AccessMode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Predicate;

/**
 * {@code GET} and {@code PUT /rest/host/access-mode} with {@code {"readOnly":true}}: looks at and
 * switches the read-only mode, which Confluence's administrators do on a page of theirs. Only an
 * administrator may switch it.
 */
final class AccessModeServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final transient AccessMode mode;
  private final transient Predicate<ConfluenceUser> admin;

  AccessModeServlet(AccessMode mode, Predicate<ConfluenceUser> admin) {
    this.mode = mode;
    this.admin = admin;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("application/json");
    response.getWriter().write("{\"readOnly\":" + mode.isReadOnlyAccessModeEnabled() + "}");
  }

  @Override
  protected void doPut(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ConfluenceUser user = AuthenticatedUserThreadLocal.get();
    if (user == null || !admin.test(user)) {
      response.sendError(
          user == null ? 401 : 403, "Only an administrator switches the read-only mode");
      return;
    }
    JsonNode readOnly = JSON.readTree(request.getInputStream()).path("readOnly");
    if (!readOnly.isBoolean()) {
      response.sendError(400, "The body is to be {\"readOnly\":true} or {\"readOnly\":false}");
      return;
    }
    mode.setReadOnly(readOnly.booleanValue());
    doGet(request, response);
  }
}
