package io.github.journeymaps.host;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.journeymaps.host.container.PluginContainer;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Predicate;

/**
 * {@code GET} and {@code PUT /rest/plugins/1.0/KEY-key} with {@code {"enabled":false}}, as the
 * product's plugin manager has it: administrators look at the plugin, disable and enable it. Beside
 * what the product tells, {@code leftovers} are what the plugin holds of the host at the moment,
 * and {@code threads} the names of all threads of this JVM.
 */
final class PluginServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final transient PluginContainer container;
  private final transient Predicate<ConfluenceUser> admin;

  PluginServlet(PluginContainer container, Predicate<ConfluenceUser> admin) {
    this.container = container;
    this.admin = admin;
  }

  static String path(PluginContainer container) {
    return "/rest/plugins/1.0/" + container.plugin().key() + "-key";
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    ConfluenceUser user = AuthenticatedUserThreadLocal.get();
    if (user == null || !admin.test(user)) {
      response.sendError(user == null ? 401 : 403, "Only an administrator sees to plugins");
    } else {
      super.service(request, response);
    }
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ObjectNode told = JSON.createObjectNode();
    told.put("key", container.plugin().key()).put("enabled", container.isEnabled());
    container.leftovers().forEach(told.putArray("leftovers")::add);
    Thread.getAllStackTraces().keySet().stream()
        .map(Thread::getName)
        .sorted()
        .forEach(told.putArray("threads")::add);
    response.setContentType("application/json");
    response.getWriter().write(told.toString());
  }

  @Override
  protected void doPut(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    JsonNode enabled = JSON.readTree(request.getInputStream()).path("enabled");
    if (!enabled.isBoolean()) {
      response.sendError(400, "The body is to be {\"enabled\":true} or {\"enabled\":false}");
      return;
    }
    turn(enabled.booleanValue());
    doGet(request, response);
  }

  private void turn(boolean on) throws ServletException {
    try {
      if (on) {
        container.enable();
      } else {
        container.disable();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (Exception e) {
      throw new ServletException("The plugin cannot be turned " + (on ? "on" : "off"), e);
    }
  }
}
