package io.github.journeymaps.host.links;

import com.atlassian.confluence.user.ConfluenceUser;
import io.github.journeymaps.host.http.AdminServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Predicate;

/**
 * {@code DELETE /rest/host/refusals}, for tests: the site forgets which users have to authorise it
 * first.
 */
final class UnauthorisedUsersServlet extends AdminServlet {
  private static final long serialVersionUID = 1L;

  private final transient UnauthorisedUsers unauthorised;

  UnauthorisedUsersServlet(UnauthorisedUsers unauthorised, Predicate<ConfluenceUser> admin) {
    super(admin);
    this.unauthorised = unauthorised;
  }

  @Override
  protected void doDelete(HttpServletRequest request, HttpServletResponse response) {
    unauthorised.forgetAll();
    response.setStatus(204);
  }
}
