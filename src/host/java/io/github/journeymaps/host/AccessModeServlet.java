package io.github.journeymaps.host;

import com.atlassian.confluence.user.ConfluenceUser;
import io.github.journeymaps.host.container.services.AccessMode;
import io.github.journeymaps.host.http.AdminServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Predicate;

/**
 * {@code GET} and {@code PUT /rest/host/access-mode} with {@code {"readOnly":true}}: looks at and
 * switches the read-only mode, which Confluence's administrators do on a page of theirs.
 */
final class AccessModeServlet extends AdminServlet {
  private static final long serialVersionUID = 1L;

  private final transient AccessMode mode;

  AccessModeServlet(AccessMode mode, Predicate<ConfluenceUser> admin) {
    super(admin);
    this.mode = mode;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    send(response, JSON.createObjectNode().put("readOnly", mode.isReadOnlyAccessModeEnabled()));
  }

  @Override
  protected void doPut(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    mode.setReadOnly(flag(request, "readOnly"));
    doGet(request, response);
  }
}
