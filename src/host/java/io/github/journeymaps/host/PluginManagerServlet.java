package io.github.journeymaps.host;

import com.atlassian.confluence.user.ConfluenceUser;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.journeymaps.host.container.PluginContainer;
import io.github.journeymaps.host.http.AdminServlet;
import jakarta.servlet.ServletException;
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
final class PluginManagerServlet extends AdminServlet {
  private static final long serialVersionUID = 1L;

  private final transient PluginContainer container;

  PluginManagerServlet(PluginContainer container, Predicate<ConfluenceUser> admin) {
    super(admin);
    this.container = container;
  }

  static String path(PluginContainer container) {
    return "/rest/plugins/1.0/" + container.plugin().key() + "-key";
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
    send(response, told);
  }

  @Override
  protected void doPut(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    turn(flag(request, "enabled"));
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
