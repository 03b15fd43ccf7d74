package io.github.journeymaps.host.links;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Predicate;

/**
 * {@code DELETE /rest/host/refusals}, for tests: the site forgets which users have to authorise it
 * first. Only an administrator may.
 */
final class RefusalsServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient Refusals refusals;
  private final transient Predicate<ConfluenceUser> admin;

  RefusalsServlet(Refusals refusals, Predicate<ConfluenceUser> admin) {
    this.refusals = refusals;
    this.admin = admin;
  }

  @Override
  protected void doDelete(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ConfluenceUser user = AuthenticatedUserThreadLocal.get();
    if (user == null || !admin.test(user)) {
      response.sendError(user == null ? 401 : 403, "Only an administrator makes it forget");
      return;
    }
    refusals.forgetAll();
    response.setStatus(204);
  }
}
